/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.providers;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.liftloop.core.units.UnitSystem;
import org.liftloop.ui.units.FeatureUnit;

/**
 * What features are called where a user reads them. The model's labels name the stored unit, which is not the one the
 * user reads, so it is replaced.
 */
public final class FeatureLabels {

	private static final Pattern STORED_UNIT = Pattern.compile("\\s*\\[[^\\]]*\\]$"); //$NON-NLS-1$

	private FeatureLabels() {
	}

	/**
	 * @param adapterFactory item providers of the element
	 * @param element an element
	 * @param feature one of its features
	 * @return the feature's label without a unit
	 */
	public static String label(AdapterFactory adapterFactory, EObject element, EStructuralFeature feature) {
		return descriptor(adapterFactory, element, feature).map(item -> label(element, item))
				.orElse(feature.getName());
	}

	/**
	 * @param element an element
	 * @param descriptor one of its properties
	 * @return the property's label without a unit
	 */
	public static String label(EObject element, IItemPropertyDescriptor descriptor) {
		return STORED_UNIT.matcher(descriptor.getDisplayName(element)).replaceFirst(""); //$NON-NLS-1$
	}

	/**
	 * @param adapterFactory item providers of the element
	 * @param element an element
	 * @param feature one of its features
	 * @param system the unit system
	 * @return the feature's label with the user's unit, for example {@code Length [ft]}
	 */
	public static String labelWithUnit(AdapterFactory adapterFactory, EObject element, EStructuralFeature feature,
			UnitSystem system) {
		String symbol = FeatureUnit.symbol(feature, system);
		String label = label(adapterFactory, element, feature);
		return symbol.isEmpty() ? label : label + " [" + symbol + ']'; //$NON-NLS-1$
	}

	/**
	 * @param adapterFactory item providers of the element
	 * @param element an element
	 * @param feature one of its features
	 * @return what EMF's item provider says about it, if it is a property
	 */
	public static Optional<IItemPropertyDescriptor> descriptor(AdapterFactory adapterFactory, EObject element,
			EStructuralFeature feature) {
		if (adapterFactory.adapt(element, IItemPropertySource.class) instanceof IItemPropertySource source) {
			return source.getPropertyDescriptors(element).stream()
					.filter(item -> feature.equals(item.getFeature(element))).findFirst();
		}
		return Optional.empty();
	}
}
