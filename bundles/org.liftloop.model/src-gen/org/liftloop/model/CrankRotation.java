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
 * A representation of the literals of the enumeration '<em><b>Crank Rotation</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Sense in which the crank of a pumping unit turns, seen with the wellhead to the right.
 * <!-- end-model-doc -->
 * @see org.liftloop.model.ModelPackage#getCrankRotation()
 * @model
 * @generated
 */
public enum CrankRotation implements Enumerator {
	/**
	 * The '<em><b>CLOCKWISE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clockwise.
	 * <!-- end-model-doc -->
	 * @see #CLOCKWISE_VALUE
	 * @generated
	 * @ordered
	 */
	CLOCKWISE(0, "CLOCKWISE", "CLOCKWISE"),

	/**
	 * The '<em><b>COUNTERCLOCKWISE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counterclockwise.
	 * <!-- end-model-doc -->
	 * @see #COUNTERCLOCKWISE_VALUE
	 * @generated
	 * @ordered
	 */
	COUNTERCLOCKWISE(1, "COUNTERCLOCKWISE", "COUNTERCLOCKWISE");

	/**
	 * The '<em><b>CLOCKWISE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clockwise.
	 * <!-- end-model-doc -->
	 * @see #CLOCKWISE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CLOCKWISE_VALUE = 0;

	/**
	 * The '<em><b>COUNTERCLOCKWISE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counterclockwise.
	 * <!-- end-model-doc -->
	 * @see #COUNTERCLOCKWISE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COUNTERCLOCKWISE_VALUE = 1;

	/**
	 * An array of all the '<em><b>Crank Rotation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CrankRotation[] VALUES_ARRAY =
		new CrankRotation[] {
			CLOCKWISE,
			COUNTERCLOCKWISE,
		};

	/**
	 * A public read-only list of all the '<em><b>Crank Rotation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CrankRotation> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Crank Rotation</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CrankRotation get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CrankRotation result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Crank Rotation</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CrankRotation getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CrankRotation result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Crank Rotation</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CrankRotation get(int value) {
		switch (value) {
			case CLOCKWISE_VALUE: return CLOCKWISE;
			case COUNTERCLOCKWISE_VALUE: return COUNTERCLOCKWISE;
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
	private CrankRotation(int value, String name, String literal) {
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
	
} //CrankRotation
