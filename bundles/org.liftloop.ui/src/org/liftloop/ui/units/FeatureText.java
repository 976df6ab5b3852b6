/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.units;

import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.units.UnitSystem;

/**
 * The value of one attribute as a person types it: numbers in the locale's form and the user's unit, without a unit
 * behind them; a typed unit of the same dimension is understood ({@code 1200 m} in a field that shows feet).
 *
 * @param attribute the attribute
 * @param system the unit system
 * @param locale says what a decimal sign is
 */
public record FeatureText(EAttribute attribute, UnitSystem system, Locale locale) {

	/**
	 * @param attribute an attribute
	 * @param system the unit system
	 * @return its text in the user's locale
	 */
	public static FeatureText of(EAttribute attribute, UnitSystem system) {
		return new FeatureText(attribute, system, Locale.getDefault(Locale.Category.FORMAT));
	}

	/**
	 * @param attribute an attribute
	 * @return whether its values are typed as text: text and numbers, but no choices and no series
	 */
	public static boolean isTyped(EAttribute attribute) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		return type == String.class || type == double.class || type == Double.class || type == int.class
				|| type == Integer.class || type == long.class || type == Long.class;
	}

	/**
	 * @param storedValue a value of the attribute, or null for none
	 * @return what a text field shows; empty for null
	 */
	public String format(@Nullable Object storedValue) {
		if (storedValue instanceof Double number && isDecimal()) {
			return number().format(number);
		}
		String text = EcoreUtil.convertToString(attribute.getEAttributeType(), storedValue);
		return text == null ? "" : text; //$NON-NLS-1$
	}

	/**
	 * @param text what was typed
	 * @return the value for the attribute; null for an empty text where the attribute may be without a value
	 * @throws IllegalArgumentException if the text is no such value; the message says what is expected
	 */
	public @Nullable Object parse(String text) {
		String typed = text.strip();
		EDataType type = attribute.getEAttributeType();
		if (isText()) {
			return text.isEmpty() ? null : text;
		}
		if (typed.isEmpty()) {
			return emptyValue(type);
		}
		if (isDecimal()) {
			return Double.valueOf(number().parse(typed));
		}
		try {
			return EcoreUtil.createFromString(type, typed);
		} catch (RuntimeException e) {
			// EMF says so in whatever exception the data type's own conversion throws.
			throw new IllegalArgumentException(NLS.bind(Messages.FeatureText_noValue, typed), e);
		}
	}

	/**
	 * @return the symbol of the unit that stands behind the field; empty for none
	 */
	public String unitSymbol() {
		return FeatureUnit.symbol(attribute, system);
	}

	private boolean isText() {
		return attribute.getEAttributeType().getInstanceClass() == String.class;
	}

	private boolean isDecimal() {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		return type == double.class || type == Double.class;
	}

	private @Nullable Object emptyValue(EDataType type) {
		Class<?> instance = type.getInstanceClass();
		if (instance != null && instance.isPrimitive()) {
			throw new IllegalArgumentException(Messages.FeatureText_required);
		}
		return null;
	}

	private NumberText number() {
		return new NumberText(FeatureUnit.displayUnit(attribute, system), unitSymbol(), locale);
	}
}
