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

import org.liftloop.model.LoopControl;
import org.liftloop.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Loop Control</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.impl.LoopControlImpl#getSetpointK <em>Setpoint K</em>}</li>
 *   <li>{@link org.liftloop.model.impl.LoopControlImpl#getProportionalBandK <em>Proportional Band K</em>}</li>
 *   <li>{@link org.liftloop.model.impl.LoopControlImpl#getIntegralTimeS <em>Integral Time S</em>}</li>
 *   <li>{@link org.liftloop.model.impl.LoopControlImpl#getLowestSpeed <em>Lowest Speed</em>}</li>
 *   <li>{@link org.liftloop.model.impl.LoopControlImpl#getHighestSpeed <em>Highest Speed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LoopControlImpl extends MinimalEObjectImpl.Container implements LoopControl {
	/**
	 * The default value of the '{@link #getSetpointK() <em>Setpoint K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetpointK()
	 * @generated
	 * @ordered
	 */
	protected static final Double SETPOINT_K_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSetpointK() <em>Setpoint K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetpointK()
	 * @generated
	 * @ordered
	 */
	protected Double setpointK = SETPOINT_K_EDEFAULT;

	/**
	 * The default value of the '{@link #getProportionalBandK() <em>Proportional Band K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProportionalBandK()
	 * @generated
	 * @ordered
	 */
	protected static final double PROPORTIONAL_BAND_K_EDEFAULT = 10.0;

	/**
	 * The cached value of the '{@link #getProportionalBandK() <em>Proportional Band K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProportionalBandK()
	 * @generated
	 * @ordered
	 */
	protected double proportionalBandK = PROPORTIONAL_BAND_K_EDEFAULT;

	/**
	 * The default value of the '{@link #getIntegralTimeS() <em>Integral Time S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntegralTimeS()
	 * @generated
	 * @ordered
	 */
	protected static final double INTEGRAL_TIME_S_EDEFAULT = 120.0;

	/**
	 * The cached value of the '{@link #getIntegralTimeS() <em>Integral Time S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntegralTimeS()
	 * @generated
	 * @ordered
	 */
	protected double integralTimeS = INTEGRAL_TIME_S_EDEFAULT;

	/**
	 * The default value of the '{@link #getLowestSpeed() <em>Lowest Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowestSpeed()
	 * @generated
	 * @ordered
	 */
	protected static final double LOWEST_SPEED_EDEFAULT = 0.3;

	/**
	 * The cached value of the '{@link #getLowestSpeed() <em>Lowest Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowestSpeed()
	 * @generated
	 * @ordered
	 */
	protected double lowestSpeed = LOWEST_SPEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getHighestSpeed() <em>Highest Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighestSpeed()
	 * @generated
	 * @ordered
	 */
	protected static final double HIGHEST_SPEED_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getHighestSpeed() <em>Highest Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighestSpeed()
	 * @generated
	 * @ordered
	 */
	protected double highestSpeed = HIGHEST_SPEED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LoopControlImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.LOOP_CONTROL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getSetpointK() {
		return setpointK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSetpointK(Double newSetpointK) {
		Double oldSetpointK = setpointK;
		setpointK = newSetpointK;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOOP_CONTROL__SETPOINT_K, oldSetpointK, setpointK));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getProportionalBandK() {
		return proportionalBandK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProportionalBandK(double newProportionalBandK) {
		double oldProportionalBandK = proportionalBandK;
		proportionalBandK = newProportionalBandK;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOOP_CONTROL__PROPORTIONAL_BAND_K, oldProportionalBandK, proportionalBandK));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getIntegralTimeS() {
		return integralTimeS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntegralTimeS(double newIntegralTimeS) {
		double oldIntegralTimeS = integralTimeS;
		integralTimeS = newIntegralTimeS;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOOP_CONTROL__INTEGRAL_TIME_S, oldIntegralTimeS, integralTimeS));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLowestSpeed() {
		return lowestSpeed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowestSpeed(double newLowestSpeed) {
		double oldLowestSpeed = lowestSpeed;
		lowestSpeed = newLowestSpeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOOP_CONTROL__LOWEST_SPEED, oldLowestSpeed, lowestSpeed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHighestSpeed() {
		return highestSpeed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighestSpeed(double newHighestSpeed) {
		double oldHighestSpeed = highestSpeed;
		highestSpeed = newHighestSpeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOOP_CONTROL__HIGHEST_SPEED, oldHighestSpeed, highestSpeed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.LOOP_CONTROL__SETPOINT_K:
				return getSetpointK();
			case ModelPackage.LOOP_CONTROL__PROPORTIONAL_BAND_K:
				return getProportionalBandK();
			case ModelPackage.LOOP_CONTROL__INTEGRAL_TIME_S:
				return getIntegralTimeS();
			case ModelPackage.LOOP_CONTROL__LOWEST_SPEED:
				return getLowestSpeed();
			case ModelPackage.LOOP_CONTROL__HIGHEST_SPEED:
				return getHighestSpeed();
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
			case ModelPackage.LOOP_CONTROL__SETPOINT_K:
				setSetpointK((Double)newValue);
				return;
			case ModelPackage.LOOP_CONTROL__PROPORTIONAL_BAND_K:
				setProportionalBandK((Double)newValue);
				return;
			case ModelPackage.LOOP_CONTROL__INTEGRAL_TIME_S:
				setIntegralTimeS((Double)newValue);
				return;
			case ModelPackage.LOOP_CONTROL__LOWEST_SPEED:
				setLowestSpeed((Double)newValue);
				return;
			case ModelPackage.LOOP_CONTROL__HIGHEST_SPEED:
				setHighestSpeed((Double)newValue);
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
			case ModelPackage.LOOP_CONTROL__SETPOINT_K:
				setSetpointK(SETPOINT_K_EDEFAULT);
				return;
			case ModelPackage.LOOP_CONTROL__PROPORTIONAL_BAND_K:
				setProportionalBandK(PROPORTIONAL_BAND_K_EDEFAULT);
				return;
			case ModelPackage.LOOP_CONTROL__INTEGRAL_TIME_S:
				setIntegralTimeS(INTEGRAL_TIME_S_EDEFAULT);
				return;
			case ModelPackage.LOOP_CONTROL__LOWEST_SPEED:
				setLowestSpeed(LOWEST_SPEED_EDEFAULT);
				return;
			case ModelPackage.LOOP_CONTROL__HIGHEST_SPEED:
				setHighestSpeed(HIGHEST_SPEED_EDEFAULT);
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
			case ModelPackage.LOOP_CONTROL__SETPOINT_K:
				return SETPOINT_K_EDEFAULT == null ? setpointK != null : !SETPOINT_K_EDEFAULT.equals(setpointK);
			case ModelPackage.LOOP_CONTROL__PROPORTIONAL_BAND_K:
				return proportionalBandK != PROPORTIONAL_BAND_K_EDEFAULT;
			case ModelPackage.LOOP_CONTROL__INTEGRAL_TIME_S:
				return integralTimeS != INTEGRAL_TIME_S_EDEFAULT;
			case ModelPackage.LOOP_CONTROL__LOWEST_SPEED:
				return lowestSpeed != LOWEST_SPEED_EDEFAULT;
			case ModelPackage.LOOP_CONTROL__HIGHEST_SPEED:
				return highestSpeed != HIGHEST_SPEED_EDEFAULT;
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
		result.append(" (setpointK: ");
		result.append(setpointK);
		result.append(", proportionalBandK: ");
		result.append(proportionalBandK);
		result.append(", integralTimeS: ");
		result.append(integralTimeS);
		result.append(", lowestSpeed: ");
		result.append(lowestSpeed);
		result.append(", highestSpeed: ");
		result.append(highestSpeed);
		result.append(')');
		return result.toString();
	}

} //LoopControlImpl
