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
 * A representation of the literals of the enumeration '<em><b>Pump Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a rod pump is built and held.
 * <!-- end-model-doc -->
 * @see org.liftloop.model.ModelPackage#getPumpType()
 * @model
 * @generated
 */
public enum PumpType implements Enumerator {
	/**
	 * The '<em><b>TUBING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tubing pump: the barrel is part of the tubing.
	 * <!-- end-model-doc -->
	 * @see #TUBING_VALUE
	 * @generated
	 * @ordered
	 */
	TUBING(0, "TUBING", "TUBING"),

	/**
	 * The '<em><b>INSERT TOP ANCHORED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Insert pump held at its top.
	 * <!-- end-model-doc -->
	 * @see #INSERT_TOP_ANCHORED_VALUE
	 * @generated
	 * @ordered
	 */
	INSERT_TOP_ANCHORED(1, "INSERT_TOP_ANCHORED", "INSERT_TOP_ANCHORED"),

	/**
	 * The '<em><b>INSERT BOTTOM ANCHORED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Insert pump held at its bottom.
	 * <!-- end-model-doc -->
	 * @see #INSERT_BOTTOM_ANCHORED_VALUE
	 * @generated
	 * @ordered
	 */
	INSERT_BOTTOM_ANCHORED(2, "INSERT_BOTTOM_ANCHORED", "INSERT_BOTTOM_ANCHORED"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another kind of pump.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(3, "OTHER", "OTHER");

	/**
	 * The '<em><b>TUBING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tubing pump: the barrel is part of the tubing.
	 * <!-- end-model-doc -->
	 * @see #TUBING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TUBING_VALUE = 0;

	/**
	 * The '<em><b>INSERT TOP ANCHORED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Insert pump held at its top.
	 * <!-- end-model-doc -->
	 * @see #INSERT_TOP_ANCHORED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INSERT_TOP_ANCHORED_VALUE = 1;

	/**
	 * The '<em><b>INSERT BOTTOM ANCHORED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Insert pump held at its bottom.
	 * <!-- end-model-doc -->
	 * @see #INSERT_BOTTOM_ANCHORED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INSERT_BOTTOM_ANCHORED_VALUE = 2;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another kind of pump.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 3;

	/**
	 * An array of all the '<em><b>Pump Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PumpType[] VALUES_ARRAY =
		new PumpType[] {
			TUBING,
			INSERT_TOP_ANCHORED,
			INSERT_BOTTOM_ANCHORED,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Pump Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PumpType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Pump Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PumpType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PumpType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pump Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PumpType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PumpType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pump Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PumpType get(int value) {
		switch (value) {
			case TUBING_VALUE: return TUBING;
			case INSERT_TOP_ANCHORED_VALUE: return INSERT_TOP_ANCHORED;
			case INSERT_BOTTOM_ANCHORED_VALUE: return INSERT_BOTTOM_ANCHORED;
			case OTHER_VALUE: return OTHER;
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
	private PumpType(int value, String name, String literal) {
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
	
} //PumpType
