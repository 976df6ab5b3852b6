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

import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.liftloop.ui.providers.FeatureLabels;

/**
 * An attribute that is chosen from the literals of an enumeration.
 */
final class ChoiceRow extends DetailRow {

	private final List<Object> choices;

	ChoiceRow(DetailContext context, EAttribute attribute, EEnum type, Composite parent) {
		super(context, attribute, parent, area -> new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN));
		choices = type.getELiterals().stream().<Object> map(EEnumLiteral::getInstance).toList();
		Combo combo = (Combo) control();
		combo.setItems(choices.stream().map(this::name).toArray(String[]::new));
		UpdateValueStrategy<Integer, @Nullable Object> toModel = new UpdateValueStrategy<>();
		toModel.setConverter(IConverter.create(Integer.class, Object.class, this::choice));
		UpdateValueStrategy<@Nullable Object, Integer> toCombo = new UpdateValueStrategy<>();
		toCombo.setConverter(IConverter.create(Object.class, Integer.class, choices::indexOf));
		context.bindings().bindValue(WidgetProperties.singleSelectionIndex().observe(combo), value(), toModel,
				toCombo);
	}

	private @Nullable Object choice(@Nullable Integer index) {
		return index == null || index < 0 ? value().getValue() : choices.get(index);
	}

	private String name(Object choice) {
		return FeatureLabels.descriptor(context().document().adapterFactory(), context().element(), attribute())
				.map((IItemPropertyDescriptor item) -> item.getLabelProvider(context().element()).getText(choice))
				.orElseGet(choice::toString);
	}
}
