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
 * A representation of the model object '<em><b>Loop Control</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A PI controller that holds the hot temperature by the speed of the pump.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.LoopControl#getSetpointK <em>Setpoint K</em>}</li>
 *   <li>{@link org.liftloop.model.LoopControl#getProportionalBandK <em>Proportional Band K</em>}</li>
 *   <li>{@link org.liftloop.model.LoopControl#getIntegralTimeS <em>Integral Time S</em>}</li>
 *   <li>{@link org.liftloop.model.LoopControl#getLowestSpeed <em>Lowest Speed</em>}</li>
 *   <li>{@link org.liftloop.model.LoopControl#getHighestSpeed <em>Highest Speed</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getLoopControl()
 * @model
 * @generated
 */
public interface LoopControl extends EObject {
	/**
	 * Returns the value of the '<em><b>Setpoint K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Setpoint of the hot temperature. Unit: K. Range: ≥ 200 and ≤ 700. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Setpoint K</em>' attribute.
	 * @see #setSetpointK(Double)
	 * @see org.liftloop.model.ModelPackage#getLoopControl_SetpointK()
	 * @model annotation="http://liftloop.org/model/feature label='hot temperature setpoint' kind='TEMPERATURE' minimum='200' maximum='700'"
	 * @generated
	 */
	Double getSetpointK();

	/**
	 * Sets the value of the '{@link org.liftloop.model.LoopControl#getSetpointK <em>Setpoint K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Setpoint K</em>' attribute.
	 * @see #getSetpointK()
	 * @generated
	 */
	void setSetpointK(Double value);

	/**
	 * Returns the value of the '<em><b>Proportional Band K</b></em>' attribute.
	 * The default value is <code>"10.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rise of the hot temperature that moves the speed by the rated speed. Unit: K. Range: > 0 and ≤ 1000. Default: 10.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proportional Band K</em>' attribute.
	 * @see #setProportionalBandK(double)
	 * @see org.liftloop.model.ModelPackage#getLoopControl_ProportionalBandK()
	 * @model default="10.0"
	 *        annotation="http://liftloop.org/model/feature label='proportional band' kind='TEMPERATURE_DIFFERENCE' minimumExclusive='0' maximum='1000'"
	 * @generated
	 */
	double getProportionalBandK();

	/**
	 * Sets the value of the '{@link org.liftloop.model.LoopControl#getProportionalBandK <em>Proportional Band K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proportional Band K</em>' attribute.
	 * @see #getProportionalBandK()
	 * @generated
	 */
	void setProportionalBandK(double value);

	/**
	 * Returns the value of the '<em><b>Integral Time S</b></em>' attribute.
	 * The default value is <code>"120.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Integral time of the controller. Unit: s. Range: > 0 and ≤ 1e6. Default: 120.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Integral Time S</em>' attribute.
	 * @see #setIntegralTimeS(double)
	 * @see org.liftloop.model.ModelPackage#getLoopControl_IntegralTimeS()
	 * @model default="120.0"
	 *        annotation="http://liftloop.org/model/feature label='integral time' kind='TIME' minimumExclusive='0' maximum='1e6'"
	 * @generated
	 */
	double getIntegralTimeS();

	/**
	 * Sets the value of the '{@link org.liftloop.model.LoopControl#getIntegralTimeS <em>Integral Time S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Integral Time S</em>' attribute.
	 * @see #getIntegralTimeS()
	 * @generated
	 */
	void setIntegralTimeS(double value);

	/**
	 * Returns the value of the '<em><b>Lowest Speed</b></em>' attribute.
	 * The default value is <code>"0.3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest speed of the pump over the rated speed. Unit: dimensionless. Range: ≥ 0 and ≤ 2. Default: 0.3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lowest Speed</em>' attribute.
	 * @see #setLowestSpeed(double)
	 * @see org.liftloop.model.ModelPackage#getLoopControl_LowestSpeed()
	 * @model default="0.3"
	 *        annotation="http://liftloop.org/model/feature label='lowest speed' kind='FRACTION' minimum='0' maximum='2'"
	 * @generated
	 */
	double getLowestSpeed();

	/**
	 * Sets the value of the '{@link org.liftloop.model.LoopControl#getLowestSpeed <em>Lowest Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lowest Speed</em>' attribute.
	 * @see #getLowestSpeed()
	 * @generated
	 */
	void setLowestSpeed(double value);

	/**
	 * Returns the value of the '<em><b>Highest Speed</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest speed of the pump over the rated speed. Unit: dimensionless. Range: > 0 and ≤ 2. Default: 1.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Highest Speed</em>' attribute.
	 * @see #setHighestSpeed(double)
	 * @see org.liftloop.model.ModelPackage#getLoopControl_HighestSpeed()
	 * @model default="1.0"
	 *        annotation="http://liftloop.org/model/feature label='highest speed' kind='FRACTION' minimumExclusive='0' maximum='2'"
	 * @generated
	 */
	double getHighestSpeed();

	/**
	 * Sets the value of the '{@link org.liftloop.model.LoopControl#getHighestSpeed <em>Highest Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Highest Speed</em>' attribute.
	 * @see #getHighestSpeed()
	 * @generated
	 */
	void setHighestSpeed(double value);

} // LoopControl
