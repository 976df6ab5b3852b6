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

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liftloop.model.edit.ModelEditPlugin;

/**
 * What the model's features are called and what they mean: names from the item providers, meanings from the model's own
 * documentation, so that editors say what the Properties view and the reference say.
 */
public final class FeatureWords {

	private static final String UNIT_IN_LABEL = "\\s*\\[[^\\]]*\\]$"; //$NON-NLS-1$
	private static final String UNIT_IN_DOCUMENTATION = " Unit: "; //$NON-NLS-1$

	private FeatureWords() {
	}

	/**
	 * @param feature a feature of the model
	 * @return its name without a unit: forms put the user's unit behind it
	 */
	public static String label(EStructuralFeature feature) {
		String key = "_UI_" + feature.getEContainingClass().getName() + '_' + feature.getName() + "_feature"; //$NON-NLS-1$ //$NON-NLS-2$
		return ModelEditPlugin.INSTANCE.getString(key).replaceFirst(UNIT_IN_LABEL, ""); //$NON-NLS-1$
	}

	/**
	 * @param feature a feature of the model
	 * @return what it means; the unit, which is that of the file, is left out
	 */
	public static String meaning(EStructuralFeature feature) {
		String documentation = EcoreUtil.getDocumentation(feature);
		if (documentation == null) {
			return label(feature);
		}
		int unit = documentation.indexOf(UNIT_IN_DOCUMENTATION);
		return unit < 0 ? documentation : documentation.substring(0, unit);
	}

	/**
	 * @param literal a literal of an enumeration of the model
	 * @return its name
	 */
	static String label(EEnumLiteral literal) {
		EEnum choices = literal.getEEnum();
		return ModelEditPlugin.INSTANCE.getString("_UI_" + choices.getName() + '_' + literal.getName() + "_literal"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
