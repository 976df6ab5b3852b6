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

import org.liftloop.model.LoopLimits;
import org.liftloop.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Loop Limits</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.impl.LoopLimitsImpl#getHighestHotK <em>Highest Hot K</em>}</li>
 *   <li>{@link org.liftloop.model.impl.LoopLimitsImpl#getTripHotK <em>Trip Hot K</em>}</li>
 *   <li>{@link org.liftloop.model.impl.LoopLimitsImpl#getLowestFlowKgPerS <em>Lowest Flow Kg Per S</em>}</li>
 *   <li>{@link org.liftloop.model.impl.LoopLimitsImpl#getLowestSetpointK <em>Lowest Setpoint K</em>}</li>
 *   <li>{@link org.liftloop.model.impl.LoopLimitsImpl#getHighestSetpointK <em>Highest Setpoint K</em>}</li>
 *   <li>{@link org.liftloop.model.impl.LoopLimitsImpl#getMarginK <em>Margin K</em>}</li>
 *   <li>{@link org.liftloop.model.impl.LoopLimitsImpl#getLargestStepK <em>Largest Step K</em>}</li>
 *   <li>{@link org.liftloop.model.impl.LoopLimitsImpl#getMinimumHoldTimeS <em>Minimum Hold Time S</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LoopLimitsImpl extends MinimalEObjectImpl.Container implements LoopLimits {
	/**
	 * The default value of the '{@link #getHighestHotK() <em>Highest Hot K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighestHotK()
	 * @generated
	 * @ordered
	 */
	protected static final Double HIGHEST_HOT_K_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHighestHotK() <em>Highest Hot K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighestHotK()
	 * @generated
	 * @ordered
	 */
	protected Double highestHotK = HIGHEST_HOT_K_EDEFAULT;

	/**
	 * The default value of the '{@link #getTripHotK() <em>Trip Hot K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTripHotK()
	 * @generated
	 * @ordered
	 */
	protected static final Double TRIP_HOT_K_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTripHotK() <em>Trip Hot K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTripHotK()
	 * @generated
	 * @ordered
	 */
	protected Double tripHotK = TRIP_HOT_K_EDEFAULT;

	/**
	 * The default value of the '{@link #getLowestFlowKgPerS() <em>Lowest Flow Kg Per S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowestFlowKgPerS()
	 * @generated
	 * @ordered
	 */
	protected static final Double LOWEST_FLOW_KG_PER_S_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLowestFlowKgPerS() <em>Lowest Flow Kg Per S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowestFlowKgPerS()
	 * @generated
	 * @ordered
	 */
	protected Double lowestFlowKgPerS = LOWEST_FLOW_KG_PER_S_EDEFAULT;

	/**
	 * The default value of the '{@link #getLowestSetpointK() <em>Lowest Setpoint K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowestSetpointK()
	 * @generated
	 * @ordered
	 */
	protected static final Double LOWEST_SETPOINT_K_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLowestSetpointK() <em>Lowest Setpoint K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowestSetpointK()
	 * @generated
	 * @ordered
	 */
	protected Double lowestSetpointK = LOWEST_SETPOINT_K_EDEFAULT;

	/**
	 * The default value of the '{@link #getHighestSetpointK() <em>Highest Setpoint K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighestSetpointK()
	 * @generated
	 * @ordered
	 */
	protected static final Double HIGHEST_SETPOINT_K_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHighestSetpointK() <em>Highest Setpoint K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighestSetpointK()
	 * @generated
	 * @ordered
	 */
	protected Double highestSetpointK = HIGHEST_SETPOINT_K_EDEFAULT;

	/**
	 * The default value of the '{@link #getMarginK() <em>Margin K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarginK()
	 * @generated
	 * @ordered
	 */
	protected static final double MARGIN_K_EDEFAULT = 2.0;

	/**
	 * The cached value of the '{@link #getMarginK() <em>Margin K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarginK()
	 * @generated
	 * @ordered
	 */
	protected double marginK = MARGIN_K_EDEFAULT;

	/**
	 * The default value of the '{@link #getLargestStepK() <em>Largest Step K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLargestStepK()
	 * @generated
	 * @ordered
	 */
	protected static final double LARGEST_STEP_K_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getLargestStepK() <em>Largest Step K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLargestStepK()
	 * @generated
	 * @ordered
	 */
	protected double largestStepK = LARGEST_STEP_K_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumHoldTimeS() <em>Minimum Hold Time S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumHoldTimeS()
	 * @generated
	 * @ordered
	 */
	protected static final double MINIMUM_HOLD_TIME_S_EDEFAULT = 900.0;

	/**
	 * The cached value of the '{@link #getMinimumHoldTimeS() <em>Minimum Hold Time S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumHoldTimeS()
	 * @generated
	 * @ordered
	 */
	protected double minimumHoldTimeS = MINIMUM_HOLD_TIME_S_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LoopLimitsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.LOOP_LIMITS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getHighestHotK() {
		return highestHotK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighestHotK(Double newHighestHotK) {
		Double oldHighestHotK = highestHotK;
		highestHotK = newHighestHotK;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOOP_LIMITS__HIGHEST_HOT_K, oldHighestHotK, highestHotK));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTripHotK() {
		return tripHotK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTripHotK(Double newTripHotK) {
		Double oldTripHotK = tripHotK;
		tripHotK = newTripHotK;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOOP_LIMITS__TRIP_HOT_K, oldTripHotK, tripHotK));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLowestFlowKgPerS() {
		return lowestFlowKgPerS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowestFlowKgPerS(Double newLowestFlowKgPerS) {
		Double oldLowestFlowKgPerS = lowestFlowKgPerS;
		lowestFlowKgPerS = newLowestFlowKgPerS;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOOP_LIMITS__LOWEST_FLOW_KG_PER_S, oldLowestFlowKgPerS, lowestFlowKgPerS));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLowestSetpointK() {
		return lowestSetpointK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowestSetpointK(Double newLowestSetpointK) {
		Double oldLowestSetpointK = lowestSetpointK;
		lowestSetpointK = newLowestSetpointK;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOOP_LIMITS__LOWEST_SETPOINT_K, oldLowestSetpointK, lowestSetpointK));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getHighestSetpointK() {
		return highestSetpointK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighestSetpointK(Double newHighestSetpointK) {
		Double oldHighestSetpointK = highestSetpointK;
		highestSetpointK = newHighestSetpointK;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOOP_LIMITS__HIGHEST_SETPOINT_K, oldHighestSetpointK, highestSetpointK));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMarginK() {
		return marginK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMarginK(double newMarginK) {
		double oldMarginK = marginK;
		marginK = newMarginK;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOOP_LIMITS__MARGIN_K, oldMarginK, marginK));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLargestStepK() {
		return largestStepK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLargestStepK(double newLargestStepK) {
		double oldLargestStepK = largestStepK;
		largestStepK = newLargestStepK;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOOP_LIMITS__LARGEST_STEP_K, oldLargestStepK, largestStepK));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinimumHoldTimeS() {
		return minimumHoldTimeS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumHoldTimeS(double newMinimumHoldTimeS) {
		double oldMinimumHoldTimeS = minimumHoldTimeS;
		minimumHoldTimeS = newMinimumHoldTimeS;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOOP_LIMITS__MINIMUM_HOLD_TIME_S, oldMinimumHoldTimeS, minimumHoldTimeS));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.LOOP_LIMITS__HIGHEST_HOT_K:
				return getHighestHotK();
			case ModelPackage.LOOP_LIMITS__TRIP_HOT_K:
				return getTripHotK();
			case ModelPackage.LOOP_LIMITS__LOWEST_FLOW_KG_PER_S:
				return getLowestFlowKgPerS();
			case ModelPackage.LOOP_LIMITS__LOWEST_SETPOINT_K:
				return getLowestSetpointK();
			case ModelPackage.LOOP_LIMITS__HIGHEST_SETPOINT_K:
				return getHighestSetpointK();
			case ModelPackage.LOOP_LIMITS__MARGIN_K:
				return getMarginK();
			case ModelPackage.LOOP_LIMITS__LARGEST_STEP_K:
				return getLargestStepK();
			case ModelPackage.LOOP_LIMITS__MINIMUM_HOLD_TIME_S:
				return getMinimumHoldTimeS();
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
			case ModelPackage.LOOP_LIMITS__HIGHEST_HOT_K:
				setHighestHotK((Double)newValue);
				return;
			case ModelPackage.LOOP_LIMITS__TRIP_HOT_K:
				setTripHotK((Double)newValue);
				return;
			case ModelPackage.LOOP_LIMITS__LOWEST_FLOW_KG_PER_S:
				setLowestFlowKgPerS((Double)newValue);
				return;
			case ModelPackage.LOOP_LIMITS__LOWEST_SETPOINT_K:
				setLowestSetpointK((Double)newValue);
				return;
			case ModelPackage.LOOP_LIMITS__HIGHEST_SETPOINT_K:
				setHighestSetpointK((Double)newValue);
				return;
			case ModelPackage.LOOP_LIMITS__MARGIN_K:
				setMarginK((Double)newValue);
				return;
			case ModelPackage.LOOP_LIMITS__LARGEST_STEP_K:
				setLargestStepK((Double)newValue);
				return;
			case ModelPackage.LOOP_LIMITS__MINIMUM_HOLD_TIME_S:
				setMinimumHoldTimeS((Double)newValue);
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
			case ModelPackage.LOOP_LIMITS__HIGHEST_HOT_K:
				setHighestHotK(HIGHEST_HOT_K_EDEFAULT);
				return;
			case ModelPackage.LOOP_LIMITS__TRIP_HOT_K:
				setTripHotK(TRIP_HOT_K_EDEFAULT);
				return;
			case ModelPackage.LOOP_LIMITS__LOWEST_FLOW_KG_PER_S:
				setLowestFlowKgPerS(LOWEST_FLOW_KG_PER_S_EDEFAULT);
				return;
			case ModelPackage.LOOP_LIMITS__LOWEST_SETPOINT_K:
				setLowestSetpointK(LOWEST_SETPOINT_K_EDEFAULT);
				return;
			case ModelPackage.LOOP_LIMITS__HIGHEST_SETPOINT_K:
				setHighestSetpointK(HIGHEST_SETPOINT_K_EDEFAULT);
				return;
			case ModelPackage.LOOP_LIMITS__MARGIN_K:
				setMarginK(MARGIN_K_EDEFAULT);
				return;
			case ModelPackage.LOOP_LIMITS__LARGEST_STEP_K:
				setLargestStepK(LARGEST_STEP_K_EDEFAULT);
				return;
			case ModelPackage.LOOP_LIMITS__MINIMUM_HOLD_TIME_S:
				setMinimumHoldTimeS(MINIMUM_HOLD_TIME_S_EDEFAULT);
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
			case ModelPackage.LOOP_LIMITS__HIGHEST_HOT_K:
				return HIGHEST_HOT_K_EDEFAULT == null ? highestHotK != null : !HIGHEST_HOT_K_EDEFAULT.equals(highestHotK);
			case ModelPackage.LOOP_LIMITS__TRIP_HOT_K:
				return TRIP_HOT_K_EDEFAULT == null ? tripHotK != null : !TRIP_HOT_K_EDEFAULT.equals(tripHotK);
			case ModelPackage.LOOP_LIMITS__LOWEST_FLOW_KG_PER_S:
				return LOWEST_FLOW_KG_PER_S_EDEFAULT == null ? lowestFlowKgPerS != null : !LOWEST_FLOW_KG_PER_S_EDEFAULT.equals(lowestFlowKgPerS);
			case ModelPackage.LOOP_LIMITS__LOWEST_SETPOINT_K:
				return LOWEST_SETPOINT_K_EDEFAULT == null ? lowestSetpointK != null : !LOWEST_SETPOINT_K_EDEFAULT.equals(lowestSetpointK);
			case ModelPackage.LOOP_LIMITS__HIGHEST_SETPOINT_K:
				return HIGHEST_SETPOINT_K_EDEFAULT == null ? highestSetpointK != null : !HIGHEST_SETPOINT_K_EDEFAULT.equals(highestSetpointK);
			case ModelPackage.LOOP_LIMITS__MARGIN_K:
				return marginK != MARGIN_K_EDEFAULT;
			case ModelPackage.LOOP_LIMITS__LARGEST_STEP_K:
				return largestStepK != LARGEST_STEP_K_EDEFAULT;
			case ModelPackage.LOOP_LIMITS__MINIMUM_HOLD_TIME_S:
				return minimumHoldTimeS != MINIMUM_HOLD_TIME_S_EDEFAULT;
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
		result.append(" (highestHotK: ");
		result.append(highestHotK);
		result.append(", tripHotK: ");
		result.append(tripHotK);
		result.append(", lowestFlowKgPerS: ");
		result.append(lowestFlowKgPerS);
		result.append(", lowestSetpointK: ");
		result.append(lowestSetpointK);
		result.append(", highestSetpointK: ");
		result.append(highestSetpointK);
		result.append(", marginK: ");
		result.append(marginK);
		result.append(", largestStepK: ");
		result.append(largestStepK);
		result.append(", minimumHoldTimeS: ");
		result.append(minimumHoldTimeS);
		result.append(')');
		return result.toString();
	}

} //LoopLimitsImpl
