/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.testing;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.Hyperlink;

/**
 * What a control says.
 */
final class Texts {

	private Texts() {
	}

	static String of(Control control) {
		return switch (control) {
		case Label label -> label.getText();
		case CLabel label -> label.getText() == null ? "" : label.getText(); //$NON-NLS-1$
		case Text text -> text.getText();
		case StyledText text -> text.getText();
		case Button button -> Widgets.plain(button.getText());
		case Combo combo -> combo.getText();
		case Link link -> link.getText();
		case Group group -> Widgets.plain(group.getText());
		case Hyperlink link -> link.getText();
		case Form form -> form.getText() == null ? "" : form.getText(); //$NON-NLS-1$
		default -> ""; //$NON-NLS-1$
		};
	}
}
