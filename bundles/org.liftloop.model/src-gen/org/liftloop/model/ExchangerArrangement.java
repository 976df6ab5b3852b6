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
 * A representation of the literals of the enumeration '<em><b>Exchanger Arrangement</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the two streams of a heat exchanger pass each other.
 * <!-- end-model-doc -->
 * @see org.liftloop.model.ModelPackage#getExchangerArrangement()
 * @model
 * @generated
 */
public enum ExchangerArrangement implements Enumerator {
	/**
	 * The '<em><b>COUNTERFLOW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Against each other.
	 * <!-- end-model-doc -->
	 * @see #COUNTERFLOW_VALUE
	 * @generated
	 * @ordered
	 */
	COUNTERFLOW(0, "COUNTERFLOW", "COUNTERFLOW"),

	/**
	 * The '<em><b>PARALLEL FLOW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the same direction.
	 * <!-- end-model-doc -->
	 * @see #PARALLEL_FLOW_VALUE
	 * @generated
	 * @ordered
	 */
	PARALLEL_FLOW(1, "PARALLEL_FLOW", "PARALLEL_FLOW"),

	/**
	 * The '<em><b>CROSS BOTH UNMIXED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Across each other, both unmixed.
	 * <!-- end-model-doc -->
	 * @see #CROSS_BOTH_UNMIXED_VALUE
	 * @generated
	 * @ordered
	 */
	CROSS_BOTH_UNMIXED(2, "CROSS_BOTH_UNMIXED", "CROSS_BOTH_UNMIXED"),

	/**
	 * The '<em><b>CROSS MAXIMUM MIXED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Across each other, the larger capacity rate mixed.
	 * <!-- end-model-doc -->
	 * @see #CROSS_MAXIMUM_MIXED_VALUE
	 * @generated
	 * @ordered
	 */
	CROSS_MAXIMUM_MIXED(3, "CROSS_MAXIMUM_MIXED", "CROSS_MAXIMUM_MIXED"),

	/**
	 * The '<em><b>CROSS MINIMUM MIXED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Across each other, the smaller capacity rate mixed.
	 * <!-- end-model-doc -->
	 * @see #CROSS_MINIMUM_MIXED_VALUE
	 * @generated
	 * @ordered
	 */
	CROSS_MINIMUM_MIXED(4, "CROSS_MINIMUM_MIXED", "CROSS_MINIMUM_MIXED"),

	/**
	 * The '<em><b>CROSS BOTH MIXED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Across each other, both mixed.
	 * <!-- end-model-doc -->
	 * @see #CROSS_BOTH_MIXED_VALUE
	 * @generated
	 * @ordered
	 */
	CROSS_BOTH_MIXED(5, "CROSS_BOTH_MIXED", "CROSS_BOTH_MIXED"),

	/**
	 * The '<em><b>SHELL AND TUBE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One shell pass, an even number of tube passes.
	 * <!-- end-model-doc -->
	 * @see #SHELL_AND_TUBE_VALUE
	 * @generated
	 * @ordered
	 */
	SHELL_AND_TUBE(6, "SHELL_AND_TUBE", "SHELL_AND_TUBE");

	/**
	 * The '<em><b>COUNTERFLOW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Against each other.
	 * <!-- end-model-doc -->
	 * @see #COUNTERFLOW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COUNTERFLOW_VALUE = 0;

	/**
	 * The '<em><b>PARALLEL FLOW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the same direction.
	 * <!-- end-model-doc -->
	 * @see #PARALLEL_FLOW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PARALLEL_FLOW_VALUE = 1;

	/**
	 * The '<em><b>CROSS BOTH UNMIXED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Across each other, both unmixed.
	 * <!-- end-model-doc -->
	 * @see #CROSS_BOTH_UNMIXED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CROSS_BOTH_UNMIXED_VALUE = 2;

	/**
	 * The '<em><b>CROSS MAXIMUM MIXED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Across each other, the larger capacity rate mixed.
	 * <!-- end-model-doc -->
	 * @see #CROSS_MAXIMUM_MIXED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CROSS_MAXIMUM_MIXED_VALUE = 3;

	/**
	 * The '<em><b>CROSS MINIMUM MIXED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Across each other, the smaller capacity rate mixed.
	 * <!-- end-model-doc -->
	 * @see #CROSS_MINIMUM_MIXED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CROSS_MINIMUM_MIXED_VALUE = 4;

	/**
	 * The '<em><b>CROSS BOTH MIXED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Across each other, both mixed.
	 * <!-- end-model-doc -->
	 * @see #CROSS_BOTH_MIXED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CROSS_BOTH_MIXED_VALUE = 5;

	/**
	 * The '<em><b>SHELL AND TUBE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One shell pass, an even number of tube passes.
	 * <!-- end-model-doc -->
	 * @see #SHELL_AND_TUBE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SHELL_AND_TUBE_VALUE = 6;

	/**
	 * An array of all the '<em><b>Exchanger Arrangement</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ExchangerArrangement[] VALUES_ARRAY =
		new ExchangerArrangement[] {
			COUNTERFLOW,
			PARALLEL_FLOW,
			CROSS_BOTH_UNMIXED,
			CROSS_MAXIMUM_MIXED,
			CROSS_MINIMUM_MIXED,
			CROSS_BOTH_MIXED,
			SHELL_AND_TUBE,
		};

	/**
	 * A public read-only list of all the '<em><b>Exchanger Arrangement</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ExchangerArrangement> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Exchanger Arrangement</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExchangerArrangement get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExchangerArrangement result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Exchanger Arrangement</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExchangerArrangement getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExchangerArrangement result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Exchanger Arrangement</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExchangerArrangement get(int value) {
		switch (value) {
			case COUNTERFLOW_VALUE: return COUNTERFLOW;
			case PARALLEL_FLOW_VALUE: return PARALLEL_FLOW;
			case CROSS_BOTH_UNMIXED_VALUE: return CROSS_BOTH_UNMIXED;
			case CROSS_MAXIMUM_MIXED_VALUE: return CROSS_MAXIMUM_MIXED;
			case CROSS_MINIMUM_MIXED_VALUE: return CROSS_MINIMUM_MIXED;
			case CROSS_BOTH_MIXED_VALUE: return CROSS_BOTH_MIXED;
			case SHELL_AND_TUBE_VALUE: return SHELL_AND_TUBE;
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
	private ExchangerArrangement(int value, String name, String literal) {
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
	
} //ExchangerArrangement
