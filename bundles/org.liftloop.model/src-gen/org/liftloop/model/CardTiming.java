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
 * A representation of the literals of the enumeration '<em><b>Card Timing</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the points of a card lie in time.
 * <!-- end-model-doc -->
 * @see org.liftloop.model.ModelPackage#getCardTiming()
 * @model
 * @generated
 */
public enum CardTiming implements Enumerator {
	/**
	 * The '<em><b>UNIFORM TIME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The points are equally spaced in time.
	 * <!-- end-model-doc -->
	 * @see #UNIFORM_TIME_VALUE
	 * @generated
	 * @ordered
	 */
	UNIFORM_TIME(0, "UNIFORM_TIME", "UNIFORM_TIME"),

	/**
	 * The '<em><b>BY POSITION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Times are not known: they follow from the position by the kinematics of the unit.
	 * <!-- end-model-doc -->
	 * @see #BY_POSITION_VALUE
	 * @generated
	 * @ordered
	 */
	BY_POSITION(1, "BY_POSITION", "BY_POSITION");

	/**
	 * The '<em><b>UNIFORM TIME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The points are equally spaced in time.
	 * <!-- end-model-doc -->
	 * @see #UNIFORM_TIME
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNIFORM_TIME_VALUE = 0;

	/**
	 * The '<em><b>BY POSITION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Times are not known: they follow from the position by the kinematics of the unit.
	 * <!-- end-model-doc -->
	 * @see #BY_POSITION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BY_POSITION_VALUE = 1;

	/**
	 * An array of all the '<em><b>Card Timing</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CardTiming[] VALUES_ARRAY =
		new CardTiming[] {
			UNIFORM_TIME,
			BY_POSITION,
		};

	/**
	 * A public read-only list of all the '<em><b>Card Timing</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CardTiming> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Card Timing</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CardTiming get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CardTiming result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Card Timing</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CardTiming getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CardTiming result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Card Timing</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CardTiming get(int value) {
		switch (value) {
			case UNIFORM_TIME_VALUE: return UNIFORM_TIME;
			case BY_POSITION_VALUE: return BY_POSITION;
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
	private CardTiming(int value, String name, String literal) {
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
	
} //CardTiming
