/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.ui.details;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that this form only shows: a series of numbers, a list of notes.
 */
final class ReadOnlyRow extends DetailRow {

	private static final int MAXIMUM_LENGTH = 300;

	ReadOnlyRow(DetailContext context, EAttribute attribute, Composite parent) {
		super(context, attribute, parent, new Factory());
	}

	@Override
	void refresh() {
		super.refresh();
		((Label) control()).setText(shown(value().getValue()));
	}

	private String shown(@Nullable Object stored) {
		if (stored instanceof List<?> list) {
			return shortened(String.join("\n", list.stream().map(String::valueOf).toList())); //$NON-NLS-1$
		}
		String text = EcoreUtil.convertToString(attribute().getEAttributeType(), stored);
		return text == null ? Messages.Details_notSet : shortened(text);
	}

	private static String shortened(String text) {
		return text.length() <= MAXIMUM_LENGTH ? text : text.substring(0, MAXIMUM_LENGTH) + '\u2026';
	}

	private record Factory() implements ControlFactory {

		@Override
		public Control create(Composite parent) {
			return new Label(parent, SWT.WRAP);
		}

		@Override
		public boolean wide() {
			return true;
		}
	}
}
