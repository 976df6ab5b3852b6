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

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Inflow</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Inflow from the reservoir: a straight productivity index above the bubble point, Vogel's curve (SPE 1476) below, through the rate and pressure of a well test. Pressures are those at the pump.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.Inflow#getReservoirPressurePa <em>Reservoir Pressure Pa</em>}</li>
 *   <li>{@link org.liftloop.model.Inflow#getTestRateM3PerS <em>Test Rate M3 Per S</em>}</li>
 *   <li>{@link org.liftloop.model.Inflow#getTestPressurePa <em>Test Pressure Pa</em>}</li>
 *   <li>{@link org.liftloop.model.Inflow#getBubblePointPa <em>Bubble Point Pa</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getInflow()
 * @model
 * @generated
 */
public interface Inflow extends EObject {
	/**
	 * Returns the value of the '<em><b>Reservoir Pressure Pa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Static reservoir pressure at the depth of the pump, above atmosphere. Unit: Pa. Range: > 0 and ≤ 1e8. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reservoir Pressure Pa</em>' attribute.
	 * @see #setReservoirPressurePa(Double)
	 * @see org.liftloop.model.ModelPackage#getInflow_ReservoirPressurePa()
	 * @model annotation="http://liftloop.org/model/feature label='static reservoir pressure' kind='PRESSURE' minimumExclusive='0' maximum='1e8'"
	 * @generated
	 */
	Double getReservoirPressurePa();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Inflow#getReservoirPressurePa <em>Reservoir Pressure Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reservoir Pressure Pa</em>' attribute.
	 * @see #getReservoirPressurePa()
	 * @generated
	 */
	void setReservoirPressurePa(Double value);

	/**
	 * Returns the value of the '<em><b>Test Rate M3 Per S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rate of stock-tank liquid in a well test with a steady fluid level. Unit: m³/s. Range: > 0 and ≤ 0.1. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Test Rate M3 Per S</em>' attribute.
	 * @see #setTestRateM3PerS(Double)
	 * @see org.liftloop.model.ModelPackage#getInflow_TestRateM3PerS()
	 * @model annotation="http://liftloop.org/model/feature label='rate of the inflow test' kind='VOLUME_RATE' minimumExclusive='0' maximum='0.1'"
	 * @generated
	 */
	Double getTestRateM3PerS();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Inflow#getTestRateM3PerS <em>Test Rate M3 Per S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Test Rate M3 Per S</em>' attribute.
	 * @see #getTestRateM3PerS()
	 * @generated
	 */
	void setTestRateM3PerS(Double value);

	/**
	 * Returns the value of the '<em><b>Test Pressure Pa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pump intake pressure during that test, above atmosphere; below the reservoir pressure. Unit: Pa. Range: ≥ 0 and ≤ 1e8. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Test Pressure Pa</em>' attribute.
	 * @see #setTestPressurePa(Double)
	 * @see org.liftloop.model.ModelPackage#getInflow_TestPressurePa()
	 * @model annotation="http://liftloop.org/model/feature label='intake pressure of the inflow test' kind='PRESSURE' minimum='0' maximum='1e8'"
	 * @generated
	 */
	Double getTestPressurePa();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Inflow#getTestPressurePa <em>Test Pressure Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Test Pressure Pa</em>' attribute.
	 * @see #getTestPressurePa()
	 * @generated
	 */
	void setTestPressurePa(Double value);

	/**
	 * Returns the value of the '<em><b>Bubble Point Pa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bubble point of the oil, above atmosphere. Unit: Pa. Range: ≥ 0 and ≤ 1e8. Null when not known: then Vogel's curve holds throughout.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bubble Point Pa</em>' attribute.
	 * @see #setBubblePointPa(Double)
	 * @see org.liftloop.model.ModelPackage#getInflow_BubblePointPa()
	 * @model annotation="http://liftloop.org/model/feature label='bubble point pressure' kind='PRESSURE' minimum='0' maximum='1e8'"
	 * @generated
	 */
	Double getBubblePointPa();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Inflow#getBubblePointPa <em>Bubble Point Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bubble Point Pa</em>' attribute.
	 * @see #getBubblePointPa()
	 * @generated
	 */
	void setBubblePointPa(Double value);

} // Inflow
