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
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A row with a list to choose from. */
final class ChoiceRow extends AttributeRow {

	private final Combo combo;
	private final Binding binding;

	ChoiceRow(RowContext context, Label caption, Combo combo, Label remark) {
		super(context, caption, remark);
		this.combo = combo;
		binding = bindChoice(WidgetProperties.comboSelection().observe(combo));
	}

	@Override
	Control control() {
		return combo;
	}

	@Override
	void show() {
		binding.updateModelToTarget();
	}
}
