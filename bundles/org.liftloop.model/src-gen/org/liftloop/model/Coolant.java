/**
 * Copyright (c) 2026 The Liftloop contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Coolant</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A liquid that carries heat.
 * <!-- end-model-doc -->
 * @see org.liftloop.model.ModelPackage#getCoolant()
 * @model
 * @generated
 */
public enum Coolant implements Enumerator {
	/**
	 * The '<em><b>WATER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Water.
	 * <!-- end-model-doc -->
	 * @see #WATER_VALUE
	 * @generated
	 * @ordered
	 */
	WATER(0, "WATER", "WATER"),

	/**
	 * The '<em><b>ETHYLENE GLYCOL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ethylene glycol and water.
	 * <!-- end-model-doc -->
	 * @see #ETHYLENE_GLYCOL_VALUE
	 * @generated
	 * @ordered
	 */
	ETHYLENE_GLYCOL(1, "ETHYLENE_GLYCOL", "ETHYLENE_GLYCOL"),

	/**
	 * The '<em><b>PROPYLENE GLYCOL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Propylene glycol and water.
	 * <!-- end-model-doc -->
	 * @see #PROPYLENE_GLYCOL_VALUE
	 * @generated
	 * @ordered
	 */
	PROPYLENE_GLYCOL(2, "PROPYLENE_GLYCOL", "PROPYLENE_GLYCOL"),

	/**
	 * The '<em><b>AMMONIA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Saturated liquid ammonia.
	 * <!-- end-model-doc -->
	 * @see #AMMONIA_VALUE
	 * @generated
	 * @ordered
	 */
	AMMONIA(3, "AMMONIA", "AMMONIA"),

	/**
	 * The '<em><b>DOWTHERM A</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dowtherm A heat-transfer oil.
	 * <!-- end-model-doc -->
	 * @see #DOWTHERM_A_VALUE
	 * @generated
	 * @ordered
	 */
	DOWTHERM_A(4, "DOWTHERM_A", "DOWTHERM_A");

	/**
	 * The '<em><b>WATER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Water.
	 * <!-- end-model-doc -->
	 * @see #WATER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WATER_VALUE = 0;

	/**
	 * The '<em><b>ETHYLENE GLYCOL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ethylene glycol and water.
	 * <!-- end-model-doc -->
	 * @see #ETHYLENE_GLYCOL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ETHYLENE_GLYCOL_VALUE = 1;

	/**
	 * The '<em><b>PROPYLENE GLYCOL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Propylene glycol and water.
	 * <!-- end-model-doc -->
	 * @see #PROPYLENE_GLYCOL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PROPYLENE_GLYCOL_VALUE = 2;

	/**
	 * The '<em><b>AMMONIA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Saturated liquid ammonia.
	 * <!-- end-model-doc -->
	 * @see #AMMONIA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AMMONIA_VALUE = 3;

	/**
	 * The '<em><b>DOWTHERM A</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dowtherm A heat-transfer oil.
	 * <!-- end-model-doc -->
	 * @see #DOWTHERM_A
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DOWTHERM_A_VALUE = 4;

	/**
	 * An array of all the '<em><b>Coolant</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Coolant[] VALUES_ARRAY =
		new Coolant[] {
			WATER,
			ETHYLENE_GLYCOL,
			PROPYLENE_GLYCOL,
			AMMONIA,
			DOWTHERM_A,
		};

	/**
	 * A public read-only list of all the '<em><b>Coolant</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Coolant> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Coolant</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Coolant get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Coolant result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Coolant</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Coolant getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Coolant result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Coolant</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Coolant get(int value) {
		switch (value) {
			case WATER_VALUE: return WATER;
			case ETHYLENE_GLYCOL_VALUE: return ETHYLENE_GLYCOL;
			case PROPYLENE_GLYCOL_VALUE: return PROPYLENE_GLYCOL;
			case AMMONIA_VALUE: return AMMONIA;
			case DOWTHERM_A_VALUE: return DOWTHERM_A;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Coolant(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //Coolant
