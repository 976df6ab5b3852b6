/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.form;

import org.eclipse.core.databinding.Binding;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A row with a check box. */
final class CheckRow extends AttributeRow {

	private final Button button;
	private final Binding binding;

	CheckRow(RowContext context, Button button, Label remark) {
		super(context, null, remark);
		this.button = button;
		binding = bindState(WidgetProperties.buttonSelection().observe(button));
	}

	@Override
	Control control() {
		return button;
	}

	@Override
	void show() {
		binding.updateModelToTarget();
	}
}
