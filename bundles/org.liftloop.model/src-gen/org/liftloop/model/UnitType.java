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
 * A representation of the literals of the enumeration '<em><b>Unit Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Arrangement of a beam pumping unit.
 * <!-- end-model-doc -->
 * @see org.liftloop.model.ModelPackage#getUnitType()
 * @model
 * @generated
 */
public enum UnitType implements Enumerator {
	/**
	 * The '<em><b>CONVENTIONAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conventional unit, beam pivoted between well and crank.
	 * <!-- end-model-doc -->
	 * @see #CONVENTIONAL_VALUE
	 * @generated
	 * @ordered
	 */
	CONVENTIONAL(0, "CONVENTIONAL", "CONVENTIONAL"),

	/**
	 * The '<em><b>MARK II</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mark II unit: front mounted with phased crank.
	 * <!-- end-model-doc -->
	 * @see #MARK_II_VALUE
	 * @generated
	 * @ordered
	 */
	MARK_II(1, "MARK_II", "MARK_II"),

	/**
	 * The '<em><b>AIR BALANCED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Air-balanced unit: front mounted with an air cylinder.
	 * <!-- end-model-doc -->
	 * @see #AIR_BALANCED_VALUE
	 * @generated
	 * @ordered
	 */
	AIR_BALANCED(2, "AIR_BALANCED", "AIR_BALANCED"),

	/**
	 * The '<em><b>REVERSE MARK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reverse Mark unit: rear mounted with phased crank.
	 * <!-- end-model-doc -->
	 * @see #REVERSE_MARK_VALUE
	 * @generated
	 * @ordered
	 */
	REVERSE_MARK(3, "REVERSE_MARK", "REVERSE_MARK");

	/**
	 * The '<em><b>CONVENTIONAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conventional unit, beam pivoted between well and crank.
	 * <!-- end-model-doc -->
	 * @see #CONVENTIONAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONVENTIONAL_VALUE = 0;

	/**
	 * The '<em><b>MARK II</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mark II unit: front mounted with phased crank.
	 * <!-- end-model-doc -->
	 * @see #MARK_II
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MARK_II_VALUE = 1;

	/**
	 * The '<em><b>AIR BALANCED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Air-balanced unit: front mounted with an air cylinder.
	 * <!-- end-model-doc -->
	 * @see #AIR_BALANCED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AIR_BALANCED_VALUE = 2;

	/**
	 * The '<em><b>REVERSE MARK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reverse Mark unit: rear mounted with phased crank.
	 * <!-- end-model-doc -->
	 * @see #REVERSE_MARK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REVERSE_MARK_VALUE = 3;

	/**
	 * An array of all the '<em><b>Unit Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final UnitType[] VALUES_ARRAY =
		new UnitType[] {
			CONVENTIONAL,
			MARK_II,
			AIR_BALANCED,
			REVERSE_MARK,
		};

	/**
	 * A public read-only list of all the '<em><b>Unit Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<UnitType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Unit Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static UnitType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			UnitType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Unit Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static UnitType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			UnitType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Unit Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static UnitType get(int value) {
		switch (value) {
			case CONVENTIONAL_VALUE: return CONVENTIONAL;
			case MARK_II_VALUE: return MARK_II;
			case AIR_BALANCED_VALUE: return AIR_BALANCED;
			case REVERSE_MARK_VALUE: return REVERSE_MARK;
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
	private UnitType(int value, String name, String literal) {
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
	
} //UnitType
