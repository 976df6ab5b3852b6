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
 *   <li>{@link org.liftloop.model.impl.OperatingLimitsImpl#getIdleTimeS <em>Idle Time S</em>}</li>
 *   <li>{@link org.liftloop.model.impl.OperatingLimitsImpl#getShortestIdleTimeS <em>Shortest Idle Time S</em>}</li>
 *   <li>{@link org.liftloop.model.impl.OperatingLimitsImpl#getLongestIdleTimeS <em>Longest Idle Time S</em>}</li>
 *   <li>{@link org.liftloop.model.impl.OperatingLimitsImpl#getMinimumRunTimeS <em>Minimum Run Time S</em>}</li>
 *   <li>{@link org.liftloop.model.impl.OperatingLimitsImpl#getSecondaryFillage <em>Secondary Fillage</em>}</li>
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
	 * The default value of the '{@link #getIdleTimeS() <em>Idle Time S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdleTimeS()
	 * @generated
	 * @ordered
	 */
	protected static final double IDLE_TIME_S_EDEFAULT = 900.0;

	/**
	 * The cached value of the '{@link #getIdleTimeS() <em>Idle Time S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdleTimeS()
	 * @generated
	 * @ordered
	 */
	protected double idleTimeS = IDLE_TIME_S_EDEFAULT;

	/**
	 * The default value of the '{@link #getShortestIdleTimeS() <em>Shortest Idle Time S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortestIdleTimeS()
	 * @generated
	 * @ordered
	 */
	protected static final double SHORTEST_IDLE_TIME_S_EDEFAULT = 300.0;

	/**
	 * The cached value of the '{@link #getShortestIdleTimeS() <em>Shortest Idle Time S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortestIdleTimeS()
	 * @generated
	 * @ordered
	 */
	protected double shortestIdleTimeS = SHORTEST_IDLE_TIME_S_EDEFAULT;

	/**
	 * The default value of the '{@link #getLongestIdleTimeS() <em>Longest Idle Time S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongestIdleTimeS()
	 * @generated
	 * @ordered
	 */
	protected static final double LONGEST_IDLE_TIME_S_EDEFAULT = 3600.0;

	/**
	 * The cached value of the '{@link #getLongestIdleTimeS() <em>Longest Idle Time S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongestIdleTimeS()
	 * @generated
	 * @ordered
	 */
	protected double longestIdleTimeS = LONGEST_IDLE_TIME_S_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumRunTimeS() <em>Minimum Run Time S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumRunTimeS()
	 * @generated
	 * @ordered
	 */
	protected static final double MINIMUM_RUN_TIME_S_EDEFAULT = 300.0;

	/**
	 * The cached value of the '{@link #getMinimumRunTimeS() <em>Minimum Run Time S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumRunTimeS()
	 * @generated
	 * @ordered
	 */
	protected double minimumRunTimeS = MINIMUM_RUN_TIME_S_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecondaryFillage() <em>Secondary Fillage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondaryFillage()
	 * @generated
	 * @ordered
	 */
	protected static final double SECONDARY_FILLAGE_EDEFAULT = 0.5;

	/**
	 * The cached value of the '{@link #getSecondaryFillage() <em>Secondary Fillage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondaryFillage()
	 * @generated
	 * @ordered
	 */
	protected double secondaryFillage = SECONDARY_FILLAGE_EDEFAULT;

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
	public double getIdleTimeS() {
		return idleTimeS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdleTimeS(double newIdleTimeS) {
		double oldIdleTimeS = idleTimeS;
		idleTimeS = newIdleTimeS;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPERATING_LIMITS__IDLE_TIME_S, oldIdleTimeS, idleTimeS));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getShortestIdleTimeS() {
		return shortestIdleTimeS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortestIdleTimeS(double newShortestIdleTimeS) {
		double oldShortestIdleTimeS = shortestIdleTimeS;
		shortestIdleTimeS = newShortestIdleTimeS;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPERATING_LIMITS__SHORTEST_IDLE_TIME_S, oldShortestIdleTimeS, shortestIdleTimeS));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLongestIdleTimeS() {
		return longestIdleTimeS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLongestIdleTimeS(double newLongestIdleTimeS) {
		double oldLongestIdleTimeS = longestIdleTimeS;
		longestIdleTimeS = newLongestIdleTimeS;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPERATING_LIMITS__LONGEST_IDLE_TIME_S, oldLongestIdleTimeS, longestIdleTimeS));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinimumRunTimeS() {
		return minimumRunTimeS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumRunTimeS(double newMinimumRunTimeS) {
		double oldMinimumRunTimeS = minimumRunTimeS;
		minimumRunTimeS = newMinimumRunTimeS;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPERATING_LIMITS__MINIMUM_RUN_TIME_S, oldMinimumRunTimeS, minimumRunTimeS));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSecondaryFillage() {
		return secondaryFillage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecondaryFillage(double newSecondaryFillage) {
		double oldSecondaryFillage = secondaryFillage;
		secondaryFillage = newSecondaryFillage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.OPERATING_LIMITS__SECONDARY_FILLAGE, oldSecondaryFillage, secondaryFillage));
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
			case ModelPackage.OPERATING_LIMITS__IDLE_TIME_S:
				return getIdleTimeS();
			case ModelPackage.OPERATING_LIMITS__SHORTEST_IDLE_TIME_S:
				return getShortestIdleTimeS();
			case ModelPackage.OPERATING_LIMITS__LONGEST_IDLE_TIME_S:
				return getLongestIdleTimeS();
			case ModelPackage.OPERATING_LIMITS__MINIMUM_RUN_TIME_S:
				return getMinimumRunTimeS();
			case ModelPackage.OPERATING_LIMITS__SECONDARY_FILLAGE:
				return getSecondaryFillage();
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
			case ModelPackage.OPERATING_LIMITS__IDLE_TIME_S:
				setIdleTimeS((Double)newValue);
				return;
			case ModelPackage.OPERATING_LIMITS__SHORTEST_IDLE_TIME_S:
				setShortestIdleTimeS((Double)newValue);
				return;
			case ModelPackage.OPERATING_LIMITS__LONGEST_IDLE_TIME_S:
				setLongestIdleTimeS((Double)newValue);
				return;
			case ModelPackage.OPERATING_LIMITS__MINIMUM_RUN_TIME_S:
				setMinimumRunTimeS((Double)newValue);
				return;
			case ModelPackage.OPERATING_LIMITS__SECONDARY_FILLAGE:
				setSecondaryFillage((Double)newValue);
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
			case ModelPackage.OPERATING_LIMITS__IDLE_TIME_S:
				setIdleTimeS(IDLE_TIME_S_EDEFAULT);
				return;
			case ModelPackage.OPERATING_LIMITS__SHORTEST_IDLE_TIME_S:
				setShortestIdleTimeS(SHORTEST_IDLE_TIME_S_EDEFAULT);
				return;
			case ModelPackage.OPERATING_LIMITS__LONGEST_IDLE_TIME_S:
				setLongestIdleTimeS(LONGEST_IDLE_TIME_S_EDEFAULT);
				return;
			case ModelPackage.OPERATING_LIMITS__MINIMUM_RUN_TIME_S:
				setMinimumRunTimeS(MINIMUM_RUN_TIME_S_EDEFAULT);
				return;
			case ModelPackage.OPERATING_LIMITS__SECONDARY_FILLAGE:
				setSecondaryFillage(SECONDARY_FILLAGE_EDEFAULT);
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
			case ModelPackage.OPERATING_LIMITS__IDLE_TIME_S:
				return idleTimeS != IDLE_TIME_S_EDEFAULT;
			case ModelPackage.OPERATING_LIMITS__SHORTEST_IDLE_TIME_S:
				return shortestIdleTimeS != SHORTEST_IDLE_TIME_S_EDEFAULT;
			case ModelPackage.OPERATING_LIMITS__LONGEST_IDLE_TIME_S:
				return longestIdleTimeS != LONGEST_IDLE_TIME_S_EDEFAULT;
			case ModelPackage.OPERATING_LIMITS__MINIMUM_RUN_TIME_S:
				return minimumRunTimeS != MINIMUM_RUN_TIME_S_EDEFAULT;
			case ModelPackage.OPERATING_LIMITS__SECONDARY_FILLAGE:
				return secondaryFillage != SECONDARY_FILLAGE_EDEFAULT;
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
		result.append(", idleTimeS: ");
		result.append(idleTimeS);
		result.append(", shortestIdleTimeS: ");
		result.append(shortestIdleTimeS);
		result.append(", longestIdleTimeS: ");
		result.append(longestIdleTimeS);
		result.append(", minimumRunTimeS: ");
		result.append(minimumRunTimeS);
		result.append(", secondaryFillage: ");
		result.append(secondaryFillage);
		result.append(')');
		return result.toString();
	}

} //OperatingLimitsImpl
