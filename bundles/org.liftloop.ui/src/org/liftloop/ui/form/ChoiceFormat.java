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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.jspecify.annotations.Nullable;

/** One of a few values, chosen from a list. */
public final class ChoiceFormat implements EntryFormat {

	private final List<? extends @Nullable Object> values;
	private final List<String> labels;

	private ChoiceFormat(List<? extends @Nullable Object> values, List<String> labels) {
		this.values = values;
		this.labels = labels;
	}

	/**
	 * @param attribute an attribute whose type is an enumeration of the model
	 * @return a format of its literals
	 */
	public static ChoiceFormat ofLiterals(EAttribute attribute) {
		List<EEnumLiteral> literals = ((EEnum) attribute.getEAttributeType()).getELiterals();
		return new ChoiceFormat(literals.stream().map(EEnumLiteral::getInstance).toList(),
				literals.stream().map(FeatureWords::label).toList());
	}

	/**
	 * @param none the label for no value
	 * @param values texts that stand for themselves
	 * @return a format of them
	 */
	public static ChoiceFormat ofTexts(String none, List<String> values) {
		List<@Nullable String> all = new ArrayList<>(values);
		all.addFirst(null);
		List<String> labels = new ArrayList<>(values);
		labels.addFirst(none);
		return new ChoiceFormat(all, labels);
	}

	/**
	 * @return the names to choose from
	 */
	public List<String> labels() {
		return new ArrayList<>(labels);
	}

	@Override
	public String unit() {
		return ""; //$NON-NLS-1$
	}

	@Override
	public String show(@Nullable Object value) {
		int index = values.indexOf(value);
		return index < 0 ? "" : labels.get(index); //$NON-NLS-1$
	}

	@Override
	public @Nullable Object parse(String text) throws EntryException {
		int index = labels.indexOf(text);
		if (index < 0) {
			throw new EntryException(String.join(", ", labels)); //$NON-NLS-1$
		}
		return values.get(index);
	}
}
