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
 * A representation of the model object '<em><b>Survey Station</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A station of the deviation survey.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.SurveyStation#getMeasuredDepthM <em>Measured Depth M</em>}</li>
 *   <li>{@link org.liftloop.model.SurveyStation#getInclinationRad <em>Inclination Rad</em>}</li>
 *   <li>{@link org.liftloop.model.SurveyStation#getAzimuthRad <em>Azimuth Rad</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getSurveyStation()
 * @model
 * @generated
 */
public interface SurveyStation extends EObject {
	/**
	 * Returns the value of the '<em><b>Measured Depth M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measured depth along the well. Unit: m. Range: ≥ 0 and ≤ 12000. Must be given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measured Depth M</em>' attribute.
	 * @see #setMeasuredDepthM(Double)
	 * @see org.liftloop.model.ModelPackage#getSurveyStation_MeasuredDepthM()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='measured depth' kind='LENGTH' minimum='0' maximum='12000'"
	 * @generated
	 */
	Double getMeasuredDepthM();

	/**
	 * Sets the value of the '{@link org.liftloop.model.SurveyStation#getMeasuredDepthM <em>Measured Depth M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measured Depth M</em>' attribute.
	 * @see #getMeasuredDepthM()
	 * @generated
	 */
	void setMeasuredDepthM(Double value);

	/**
	 * Returns the value of the '<em><b>Inclination Rad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inclination against the vertical. Unit: rad. Range: ≥ 0 and ≤ 3.1416. Must be given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inclination Rad</em>' attribute.
	 * @see #setInclinationRad(Double)
	 * @see org.liftloop.model.ModelPackage#getSurveyStation_InclinationRad()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='inclination' kind='ANGLE' minimum='0' maximum='3.1416'"
	 * @generated
	 */
	Double getInclinationRad();

	/**
	 * Sets the value of the '{@link org.liftloop.model.SurveyStation#getInclinationRad <em>Inclination Rad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inclination Rad</em>' attribute.
	 * @see #getInclinationRad()
	 * @generated
	 */
	void setInclinationRad(Double value);

	/**
	 * Returns the value of the '<em><b>Azimuth Rad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Azimuth against north, clockwise. Unit: rad. Range: ≥ 0 and ≤ 6.2832. Must be given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Azimuth Rad</em>' attribute.
	 * @see #setAzimuthRad(Double)
	 * @see org.liftloop.model.ModelPackage#getSurveyStation_AzimuthRad()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='azimuth' kind='ANGLE' minimum='0' maximum='6.2832'"
	 * @generated
	 */
	Double getAzimuthRad();

	/**
	 * Sets the value of the '{@link org.liftloop.model.SurveyStation#getAzimuthRad <em>Azimuth Rad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Azimuth Rad</em>' attribute.
	 * @see #getAzimuthRad()
	 * @generated
	 */
	void setAzimuthRad(Double value);

} // SurveyStation
