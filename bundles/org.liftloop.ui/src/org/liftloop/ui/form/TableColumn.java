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

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;

/**
 * A column of an {@link ElementTable}.
 *
 * @param label the heading without unit
 * @param attribute the attribute of the row's element that the column shows and edits
 * @param format how
 * @param weight its share of the table's width
 */
public record TableColumn(String label, EAttribute attribute, EntryFormat format, int weight) {

	/**
	 * @param attribute the attribute of the row's element that the column shows and edits
	 * @param weight its share of the table's width
	 * @return a column that shows it in the user's units, and an enumeration as a list to choose from
	 */
	public static TableColumn of(EAttribute attribute, int weight) {
		return of(attribute, FeatureWords.label(attribute), weight);
	}

	/**
	 * @param attribute the attribute of the row's element that the column shows and edits
	 * @param label a heading where the attribute's name would be too long
	 * @param weight its share of the table's width
	 * @return a column that shows it in the user's units, and an enumeration as a list to choose from
	 */
	public static TableColumn of(EAttribute attribute, String label, int weight) {
		boolean choice = attribute.getEAttributeType() instanceof EEnum;
		return new TableColumn(label, attribute,
				choice ? ChoiceFormat.ofLiterals(attribute) : new AttributeFormat(attribute), weight);
	}

	String toolTip() {
		return FeatureWords.meaning(attribute);
	}
}
