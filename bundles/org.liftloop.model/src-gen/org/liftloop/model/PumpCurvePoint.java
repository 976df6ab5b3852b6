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
 * A representation of the model object '<em><b>Pump Curve Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A point of a pump curve at the rated speed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.PumpCurvePoint#getFlowM3PerS <em>Flow M3 Per S</em>}</li>
 *   <li>{@link org.liftloop.model.PumpCurvePoint#getRisePa <em>Rise Pa</em>}</li>
 *   <li>{@link org.liftloop.model.PumpCurvePoint#getPowerW <em>Power W</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getPumpCurvePoint()
 * @model
 * @generated
 */
public interface PumpCurvePoint extends EObject {
	/**
	 * Returns the value of the '<em><b>Flow M3 Per S</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volume flow. Unit: m³/s. Range: ≥ 0 and ≤ 10. Default: 0.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flow M3 Per S</em>' attribute.
	 * @see #setFlowM3PerS(double)
	 * @see org.liftloop.model.ModelPackage#getPumpCurvePoint_FlowM3PerS()
	 * @model default="0.0"
	 *        annotation="http://liftloop.org/model/feature label='flow' kind='VOLUME_RATE' minimum='0' maximum='10'"
	 * @generated
	 */
	double getFlowM3PerS();

	/**
	 * Sets the value of the '{@link org.liftloop.model.PumpCurvePoint#getFlowM3PerS <em>Flow M3 Per S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flow M3 Per S</em>' attribute.
	 * @see #getFlowM3PerS()
	 * @generated
	 */
	void setFlowM3PerS(double value);

	/**
	 * Returns the value of the '<em><b>Rise Pa</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pressure rise across the pump. Unit: Pa. Range: ≥ 0 and ≤ 1e8. Default: 0.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rise Pa</em>' attribute.
	 * @see #setRisePa(double)
	 * @see org.liftloop.model.ModelPackage#getPumpCurvePoint_RisePa()
	 * @model default="0.0"
	 *        annotation="http://liftloop.org/model/feature label='pressure rise' kind='PRESSURE' minimum='0' maximum='1e8'"
	 * @generated
	 */
	double getRisePa();

	/**
	 * Sets the value of the '{@link org.liftloop.model.PumpCurvePoint#getRisePa <em>Rise Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rise Pa</em>' attribute.
	 * @see #getRisePa()
	 * @generated
	 */
	void setRisePa(double value);

	/**
	 * Returns the value of the '<em><b>Power W</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Electric power taken. Unit: W. Range: ≥ 0 and ≤ 1e8. Default: 0.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power W</em>' attribute.
	 * @see #setPowerW(double)
	 * @see org.liftloop.model.ModelPackage#getPumpCurvePoint_PowerW()
	 * @model default="0.0"
	 *        annotation="http://liftloop.org/model/feature label='electric power' kind='POWER' minimum='0' maximum='1e8'"
	 * @generated
	 */
	double getPowerW();

	/**
	 * Sets the value of the '{@link org.liftloop.model.PumpCurvePoint#getPowerW <em>Power W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power W</em>' attribute.
	 * @see #getPowerW()
	 * @generated
	 */
	void setPowerW(double value);

} // PumpCurvePoint
