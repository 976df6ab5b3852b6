/**
 * Copyright (c) 2026 The Liftloop contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.liftloop.model.ModelPackage;
import org.liftloop.model.SurveyStation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Survey Station</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.impl.SurveyStationImpl#getMeasuredDepthM <em>Measured Depth M</em>}</li>
 *   <li>{@link org.liftloop.model.impl.SurveyStationImpl#getInclinationRad <em>Inclination Rad</em>}</li>
 *   <li>{@link org.liftloop.model.impl.SurveyStationImpl#getAzimuthRad <em>Azimuth Rad</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SurveyStationImpl extends MinimalEObjectImpl.Container implements SurveyStation {
	/**
	 * The default value of the '{@link #getMeasuredDepthM() <em>Measured Depth M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasuredDepthM()
	 * @generated
	 * @ordered
	 */
	protected static final Double MEASURED_DEPTH_M_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeasuredDepthM() <em>Measured Depth M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasuredDepthM()
	 * @generated
	 * @ordered
	 */
	protected Double measuredDepthM = MEASURED_DEPTH_M_EDEFAULT;

	/**
	 * The default value of the '{@link #getInclinationRad() <em>Inclination Rad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInclinationRad()
	 * @generated
	 * @ordered
	 */
	protected static final Double INCLINATION_RAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInclinationRad() <em>Inclination Rad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInclinationRad()
	 * @generated
	 * @ordered
	 */
	protected Double inclinationRad = INCLINATION_RAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getAzimuthRad() <em>Azimuth Rad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAzimuthRad()
	 * @generated
	 * @ordered
	 */
	protected static final Double AZIMUTH_RAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAzimuthRad() <em>Azimuth Rad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAzimuthRad()
	 * @generated
	 * @ordered
	 */
	protected Double azimuthRad = AZIMUTH_RAD_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SurveyStationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SURVEY_STATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMeasuredDepthM() {
		return measuredDepthM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasuredDepthM(Double newMeasuredDepthM) {
		Double oldMeasuredDepthM = measuredDepthM;
		measuredDepthM = newMeasuredDepthM;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SURVEY_STATION__MEASURED_DEPTH_M, oldMeasuredDepthM, measuredDepthM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getInclinationRad() {
		return inclinationRad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInclinationRad(Double newInclinationRad) {
		Double oldInclinationRad = inclinationRad;
		inclinationRad = newInclinationRad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SURVEY_STATION__INCLINATION_RAD, oldInclinationRad, inclinationRad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getAzimuthRad() {
		return azimuthRad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAzimuthRad(Double newAzimuthRad) {
		Double oldAzimuthRad = azimuthRad;
		azimuthRad = newAzimuthRad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SURVEY_STATION__AZIMUTH_RAD, oldAzimuthRad, azimuthRad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.SURVEY_STATION__MEASURED_DEPTH_M:
				return getMeasuredDepthM();
			case ModelPackage.SURVEY_STATION__INCLINATION_RAD:
				return getInclinationRad();
			case ModelPackage.SURVEY_STATION__AZIMUTH_RAD:
				return getAzimuthRad();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.SURVEY_STATION__MEASURED_DEPTH_M:
				setMeasuredDepthM((Double)newValue);
				return;
			case ModelPackage.SURVEY_STATION__INCLINATION_RAD:
				setInclinationRad((Double)newValue);
				return;
			case ModelPackage.SURVEY_STATION__AZIMUTH_RAD:
				setAzimuthRad((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.SURVEY_STATION__MEASURED_DEPTH_M:
				setMeasuredDepthM(MEASURED_DEPTH_M_EDEFAULT);
				return;
			case ModelPackage.SURVEY_STATION__INCLINATION_RAD:
				setInclinationRad(INCLINATION_RAD_EDEFAULT);
				return;
			case ModelPackage.SURVEY_STATION__AZIMUTH_RAD:
				setAzimuthRad(AZIMUTH_RAD_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.SURVEY_STATION__MEASURED_DEPTH_M:
				return MEASURED_DEPTH_M_EDEFAULT == null ? measuredDepthM != null : !MEASURED_DEPTH_M_EDEFAULT.equals(measuredDepthM);
			case ModelPackage.SURVEY_STATION__INCLINATION_RAD:
				return INCLINATION_RAD_EDEFAULT == null ? inclinationRad != null : !INCLINATION_RAD_EDEFAULT.equals(inclinationRad);
			case ModelPackage.SURVEY_STATION__AZIMUTH_RAD:
				return AZIMUTH_RAD_EDEFAULT == null ? azimuthRad != null : !AZIMUTH_RAD_EDEFAULT.equals(azimuthRad);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (measuredDepthM: ");
		result.append(measuredDepthM);
		result.append(", inclinationRad: ");
		result.append(inclinationRad);
		result.append(", azimuthRad: ");
		result.append(azimuthRad);
		result.append(')');
		return result.toString();
	}

} //SurveyStationImpl
