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

import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that is true or false.
 */
final class CheckRow extends DetailRow {

	CheckRow(DetailContext context, EAttribute attribute, Composite parent) {
		super(context, attribute, parent, area -> new Button(area, SWT.CHECK));
		UpdateValueStrategy<Boolean, @Nullable Object> toModel = new UpdateValueStrategy<>();
		toModel.setConverter(IConverter.create(Boolean.class, Object.class, checked -> checked));
		UpdateValueStrategy<@Nullable Object, Boolean> toButton = new UpdateValueStrategy<>();
		toButton.setConverter(IConverter.create(Object.class, Boolean.class, Boolean.TRUE::equals));
		context.bindings().bindValue(WidgetProperties.buttonSelection().observe((Button) control()), value(), toModel,
				toButton);
	}
}
