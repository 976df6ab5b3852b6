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
import org.liftloop.model.OperatingLimits;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Operating Limits</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.impl.OperatingLimitsImpl#getPeakPolishedRodLoadN <em>Peak Polished Rod Load N</em>}</li>
 *   <li>{@link org.liftloop.model.impl.OperatingLimitsImpl#getMinimumPolishedRodLoadN <em>Minimum Polished Rod Load N</em>}</li>
 *   <li>{@link org.liftloop.model.impl.OperatingLimitsImpl#getGoodmanLoading <em>Goodman Loading</em>}</li>
 *   <li>{@link org.liftloop.model.impl.OperatingLimitsImpl#getMinimumStrokesPerMinute <em>Minimum Strokes Per Minute</em>}</li>
 *   <li>{@link org.liftloop.model.impl.OperatingLimitsImpl#getMaximumStrokesPerMinute <em>Maximum Strokes Per Minute</em>}</li>
 *   <li>{@link org.liftloop.model.impl.OperatingLimitsImpl#getGearboxTorqueNm <em>Gearbox Torque Nm</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OperatingLimitsImpl extends MinimalEObjectImpl.Container implements OperatingLimits {
	/**
	 * The default value of the '{@link #getPeakPolishedRodLoadN() <em>Peak Polished Rod Load N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeakPolishedRodLoadN()
	 * @generated
	 * @ordered
	 */
	protected static final Double PEAK_POLISHED_ROD_LOAD_N_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeakPolishedRodLoadN() <em>Peak Polished Rod Load N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeakPolishedRodLoadN()
	 * @generated
	 * @ordered
	 */
	protected Double peakPolishedRodLoadN = PEAK_POLISHED_ROD_LOAD_N_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumPolishedRodLoadN() <em>Minimum Polished Rod Load N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumPolishedRodLoadN()
	 * @generated
	 * @ordered
	 */
	protected static final Double MINIMUM_POLISHED_ROD_LOAD_N_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimumPolishedRodLoadN() <em>Minimum Polished Rod Load N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumPolishedRodLoadN()
	 * @generated
	 * @ordered
	 */
	protected Double minimumPolishedRodLoadN = MINIMUM_POLISHED_ROD_LOAD_N_EDEFAULT;

	/**
	 * The default value of the '{@link #getGoodmanLoading() <em>Goodman Loading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoodmanLoading()
	 * @generated
	 * @ordered
	 */
	protected static final double GOODMAN_LOADING_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getGoodmanLoading() <em>Goodman Loading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoodmanLoading()
	 * @generated
	 * @ordered
	 */
	protected double goodmanLoading = GOODMAN_LOADING_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumStrokesPerMinute() <em>Minimum Strokes Per Minute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumStrokesPerMinute()
	 * @generated
	 * @ordered
	 */
	protected static final Double MINIMUM_STROKES_PER_MINUTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinimumStrokesPerMinute() <em>Minimum Strokes Per Minute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumStrokesPerMinute()
	 * @generated
	 * @ordered
	 */
	protected Double minimumStrokesPerMinute = MINIMUM_STROKES_PER_MINUTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaximumStrokesPerMinute() <em>Maximum Strokes Per Minute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumStrokesPerMinute()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAXIMUM_STROKES_PER_MINUTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaximumStrokesPerMinute() <em>Maximum Strokes Per Minute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaximumStrokesPerMinute()
	 * @generated
	 * @ordered
	 */
	protected Double maximumStrokesPerMinute = MAXIMUM_STROKES_PER_MINUTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGearboxTorqueNm() <em>Gearbox Torque Nm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGearboxTorqueNm()
	 * @generated
	 * @ordered
	 */
	protected static final Double GEARBOX_TORQUE_NM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGearboxTorqueNm() <em>Gearbox Torque Nm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGearboxTorqueNm()
	 * @generated
	 * @ordered
	 */
	protected Double gearboxTorqueNm = GEARBOX_TORQUE_NM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OperatingLimitsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.OPERATING_LIMITS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPeakPolishedRodLoadN() {
		return peakPolishedRodLoadN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeakPolishedRodLoadN(Double newPeakPolishedRodLoadN) {
		Double oldPeakPolishedRodLoadN = peakPolishedRodLoadN;
		peakPolishedRodLoadN = newPeakPolishedRodLoadN;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPERATING_LIMITS__PEAK_POLISHED_ROD_LOAD_N, oldPeakPolishedRodLoadN, peakPolishedRodLoadN));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMinimumPolishedRodLoadN() {
		return minimumPolishedRodLoadN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumPolishedRodLoadN(Double newMinimumPolishedRodLoadN) {
		Double oldMinimumPolishedRodLoadN = minimumPolishedRodLoadN;
		minimumPolishedRodLoadN = newMinimumPolishedRodLoadN;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPERATING_LIMITS__MINIMUM_POLISHED_ROD_LOAD_N, oldMinimumPolishedRodLoadN, minimumPolishedRodLoadN));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getGoodmanLoading() {
		return goodmanLoading;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGoodmanLoading(double newGoodmanLoading) {
		double oldGoodmanLoading = goodmanLoading;
		goodmanLoading = newGoodmanLoading;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPERATING_LIMITS__GOODMAN_LOADING, oldGoodmanLoading, goodmanLoading));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMinimumStrokesPerMinute() {
		return minimumStrokesPerMinute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumStrokesPerMinute(Double newMinimumStrokesPerMinute) {
		Double oldMinimumStrokesPerMinute = minimumStrokesPerMinute;
		minimumStrokesPerMinute = newMinimumStrokesPerMinute;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPERATING_LIMITS__MINIMUM_STROKES_PER_MINUTE, oldMinimumStrokesPerMinute, minimumStrokesPerMinute));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMaximumStrokesPerMinute() {
		return maximumStrokesPerMinute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaximumStrokesPerMinute(Double newMaximumStrokesPerMinute) {
		Double oldMaximumStrokesPerMinute = maximumStrokesPerMinute;
		maximumStrokesPerMinute = newMaximumStrokesPerMinute;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPERATING_LIMITS__MAXIMUM_STROKES_PER_MINUTE, oldMaximumStrokesPerMinute, maximumStrokesPerMinute));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getGearboxTorqueNm() {
		return gearboxTorqueNm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGearboxTorqueNm(Double newGearboxTorqueNm) {
		Double oldGearboxTorqueNm = gearboxTorqueNm;
		gearboxTorqueNm = newGearboxTorqueNm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPERATING_LIMITS__GEARBOX_TORQUE_NM, oldGearboxTorqueNm, gearboxTorqueNm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.OPERATING_LIMITS__PEAK_POLISHED_ROD_LOAD_N:
				return getPeakPolishedRodLoadN();
			case ModelPackage.OPERATING_LIMITS__MINIMUM_POLISHED_ROD_LOAD_N:
				return getMinimumPolishedRodLoadN();
			case ModelPackage.OPERATING_LIMITS__GOODMAN_LOADING:
				return getGoodmanLoading();
			case ModelPackage.OPERATING_LIMITS__MINIMUM_STROKES_PER_MINUTE:
				return getMinimumStrokesPerMinute();
			case ModelPackage.OPERATING_LIMITS__MAXIMUM_STROKES_PER_MINUTE:
				return getMaximumStrokesPerMinute();
			case ModelPackage.OPERATING_LIMITS__GEARBOX_TORQUE_NM:
				return getGearboxTorqueNm();
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
			case ModelPackage.OPERATING_LIMITS__PEAK_POLISHED_ROD_LOAD_N:
				setPeakPolishedRodLoadN((Double)newValue);
				return;
			case ModelPackage.OPERATING_LIMITS__MINIMUM_POLISHED_ROD_LOAD_N:
				setMinimumPolishedRodLoadN((Double)newValue);
				return;
			case ModelPackage.OPERATING_LIMITS__GOODMAN_LOADING:
				setGoodmanLoading((Double)newValue);
				return;
			case ModelPackage.OPERATING_LIMITS__MINIMUM_STROKES_PER_MINUTE:
				setMinimumStrokesPerMinute((Double)newValue);
				return;
			case ModelPackage.OPERATING_LIMITS__MAXIMUM_STROKES_PER_MINUTE:
				setMaximumStrokesPerMinute((Double)newValue);
				return;
			case ModelPackage.OPERATING_LIMITS__GEARBOX_TORQUE_NM:
				setGearboxTorqueNm((Double)newValue);
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
			case ModelPackage.OPERATING_LIMITS__PEAK_POLISHED_ROD_LOAD_N:
				setPeakPolishedRodLoadN(PEAK_POLISHED_ROD_LOAD_N_EDEFAULT);
				return;
			case ModelPackage.OPERATING_LIMITS__MINIMUM_POLISHED_ROD_LOAD_N:
				setMinimumPolishedRodLoadN(MINIMUM_POLISHED_ROD_LOAD_N_EDEFAULT);
				return;
			case ModelPackage.OPERATING_LIMITS__GOODMAN_LOADING:
				setGoodmanLoading(GOODMAN_LOADING_EDEFAULT);
				return;
			case ModelPackage.OPERATING_LIMITS__MINIMUM_STROKES_PER_MINUTE:
				setMinimumStrokesPerMinute(MINIMUM_STROKES_PER_MINUTE_EDEFAULT);
				return;
			case ModelPackage.OPERATING_LIMITS__MAXIMUM_STROKES_PER_MINUTE:
				setMaximumStrokesPerMinute(MAXIMUM_STROKES_PER_MINUTE_EDEFAULT);
				return;
			case ModelPackage.OPERATING_LIMITS__GEARBOX_TORQUE_NM:
				setGearboxTorqueNm(GEARBOX_TORQUE_NM_EDEFAULT);
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
			case ModelPackage.OPERATING_LIMITS__PEAK_POLISHED_ROD_LOAD_N:
				return PEAK_POLISHED_ROD_LOAD_N_EDEFAULT == null ? peakPolishedRodLoadN != null : !PEAK_POLISHED_ROD_LOAD_N_EDEFAULT.equals(peakPolishedRodLoadN);
			case ModelPackage.OPERATING_LIMITS__MINIMUM_POLISHED_ROD_LOAD_N:
				return MINIMUM_POLISHED_ROD_LOAD_N_EDEFAULT == null ? minimumPolishedRodLoadN != null : !MINIMUM_POLISHED_ROD_LOAD_N_EDEFAULT.equals(minimumPolishedRodLoadN);
			case ModelPackage.OPERATING_LIMITS__GOODMAN_LOADING:
				return goodmanLoading != GOODMAN_LOADING_EDEFAULT;
			case ModelPackage.OPERATING_LIMITS__MINIMUM_STROKES_PER_MINUTE:
				return MINIMUM_STROKES_PER_MINUTE_EDEFAULT == null ? minimumStrokesPerMinute != null : !MINIMUM_STROKES_PER_MINUTE_EDEFAULT.equals(minimumStrokesPerMinute);
			case ModelPackage.OPERATING_LIMITS__MAXIMUM_STROKES_PER_MINUTE:
				return MAXIMUM_STROKES_PER_MINUTE_EDEFAULT == null ? maximumStrokesPerMinute != null : !MAXIMUM_STROKES_PER_MINUTE_EDEFAULT.equals(maximumStrokesPerMinute);
			case ModelPackage.OPERATING_LIMITS__GEARBOX_TORQUE_NM:
				return GEARBOX_TORQUE_NM_EDEFAULT == null ? gearboxTorqueNm != null : !GEARBOX_TORQUE_NM_EDEFAULT.equals(gearboxTorqueNm);
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
		result.append(" (peakPolishedRodLoadN: ");
		result.append(peakPolishedRodLoadN);
		result.append(", minimumPolishedRodLoadN: ");
		result.append(minimumPolishedRodLoadN);
		result.append(", goodmanLoading: ");
		result.append(goodmanLoading);
		result.append(", minimumStrokesPerMinute: ");
		result.append(minimumStrokesPerMinute);
		result.append(", maximumStrokesPerMinute: ");
		result.append(maximumStrokesPerMinute);
		result.append(", gearboxTorqueNm: ");
		result.append(gearboxTorqueNm);
		result.append(')');
		return result.toString();
	}

} //OperatingLimitsImpl
