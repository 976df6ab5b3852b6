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

import org.liftloop.model.Inflow;
import org.liftloop.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Inflow</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.impl.InflowImpl#getReservoirPressurePa <em>Reservoir Pressure Pa</em>}</li>
 *   <li>{@link org.liftloop.model.impl.InflowImpl#getTestRateM3PerS <em>Test Rate M3 Per S</em>}</li>
 *   <li>{@link org.liftloop.model.impl.InflowImpl#getTestPressurePa <em>Test Pressure Pa</em>}</li>
 *   <li>{@link org.liftloop.model.impl.InflowImpl#getBubblePointPa <em>Bubble Point Pa</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InflowImpl extends MinimalEObjectImpl.Container implements Inflow {
	/**
	 * The default value of the '{@link #getReservoirPressurePa() <em>Reservoir Pressure Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReservoirPressurePa()
	 * @generated
	 * @ordered
	 */
	protected static final Double RESERVOIR_PRESSURE_PA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReservoirPressurePa() <em>Reservoir Pressure Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReservoirPressurePa()
	 * @generated
	 * @ordered
	 */
	protected Double reservoirPressurePa = RESERVOIR_PRESSURE_PA_EDEFAULT;

	/**
	 * The default value of the '{@link #getTestRateM3PerS() <em>Test Rate M3 Per S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestRateM3PerS()
	 * @generated
	 * @ordered
	 */
	protected static final Double TEST_RATE_M3_PER_S_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTestRateM3PerS() <em>Test Rate M3 Per S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestRateM3PerS()
	 * @generated
	 * @ordered
	 */
	protected Double testRateM3PerS = TEST_RATE_M3_PER_S_EDEFAULT;

	/**
	 * The default value of the '{@link #getTestPressurePa() <em>Test Pressure Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestPressurePa()
	 * @generated
	 * @ordered
	 */
	protected static final Double TEST_PRESSURE_PA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTestPressurePa() <em>Test Pressure Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestPressurePa()
	 * @generated
	 * @ordered
	 */
	protected Double testPressurePa = TEST_PRESSURE_PA_EDEFAULT;

	/**
	 * The default value of the '{@link #getBubblePointPa() <em>Bubble Point Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBubblePointPa()
	 * @generated
	 * @ordered
	 */
	protected static final Double BUBBLE_POINT_PA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBubblePointPa() <em>Bubble Point Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBubblePointPa()
	 * @generated
	 * @ordered
	 */
	protected Double bubblePointPa = BUBBLE_POINT_PA_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InflowImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.INFLOW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getReservoirPressurePa() {
		return reservoirPressurePa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReservoirPressurePa(Double newReservoirPressurePa) {
		Double oldReservoirPressurePa = reservoirPressurePa;
		reservoirPressurePa = newReservoirPressurePa;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INFLOW__RESERVOIR_PRESSURE_PA, oldReservoirPressurePa, reservoirPressurePa));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTestRateM3PerS() {
		return testRateM3PerS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTestRateM3PerS(Double newTestRateM3PerS) {
		Double oldTestRateM3PerS = testRateM3PerS;
		testRateM3PerS = newTestRateM3PerS;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INFLOW__TEST_RATE_M3_PER_S, oldTestRateM3PerS, testRateM3PerS));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTestPressurePa() {
		return testPressurePa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTestPressurePa(Double newTestPressurePa) {
		Double oldTestPressurePa = testPressurePa;
		testPressurePa = newTestPressurePa;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INFLOW__TEST_PRESSURE_PA, oldTestPressurePa, testPressurePa));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getBubblePointPa() {
		return bubblePointPa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBubblePointPa(Double newBubblePointPa) {
		Double oldBubblePointPa = bubblePointPa;
		bubblePointPa = newBubblePointPa;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.INFLOW__BUBBLE_POINT_PA, oldBubblePointPa, bubblePointPa));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.INFLOW__RESERVOIR_PRESSURE_PA:
				return getReservoirPressurePa();
			case ModelPackage.INFLOW__TEST_RATE_M3_PER_S:
				return getTestRateM3PerS();
			case ModelPackage.INFLOW__TEST_PRESSURE_PA:
				return getTestPressurePa();
			case ModelPackage.INFLOW__BUBBLE_POINT_PA:
				return getBubblePointPa();
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
			case ModelPackage.INFLOW__RESERVOIR_PRESSURE_PA:
				setReservoirPressurePa((Double)newValue);
				return;
			case ModelPackage.INFLOW__TEST_RATE_M3_PER_S:
				setTestRateM3PerS((Double)newValue);
				return;
			case ModelPackage.INFLOW__TEST_PRESSURE_PA:
				setTestPressurePa((Double)newValue);
				return;
			case ModelPackage.INFLOW__BUBBLE_POINT_PA:
				setBubblePointPa((Double)newValue);
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
			case ModelPackage.INFLOW__RESERVOIR_PRESSURE_PA:
				setReservoirPressurePa(RESERVOIR_PRESSURE_PA_EDEFAULT);
				return;
			case ModelPackage.INFLOW__TEST_RATE_M3_PER_S:
				setTestRateM3PerS(TEST_RATE_M3_PER_S_EDEFAULT);
				return;
			case ModelPackage.INFLOW__TEST_PRESSURE_PA:
				setTestPressurePa(TEST_PRESSURE_PA_EDEFAULT);
				return;
			case ModelPackage.INFLOW__BUBBLE_POINT_PA:
				setBubblePointPa(BUBBLE_POINT_PA_EDEFAULT);
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
			case ModelPackage.INFLOW__RESERVOIR_PRESSURE_PA:
				return RESERVOIR_PRESSURE_PA_EDEFAULT == null ? reservoirPressurePa != null : !RESERVOIR_PRESSURE_PA_EDEFAULT.equals(reservoirPressurePa);
			case ModelPackage.INFLOW__TEST_RATE_M3_PER_S:
				return TEST_RATE_M3_PER_S_EDEFAULT == null ? testRateM3PerS != null : !TEST_RATE_M3_PER_S_EDEFAULT.equals(testRateM3PerS);
			case ModelPackage.INFLOW__TEST_PRESSURE_PA:
				return TEST_PRESSURE_PA_EDEFAULT == null ? testPressurePa != null : !TEST_PRESSURE_PA_EDEFAULT.equals(testPressurePa);
			case ModelPackage.INFLOW__BUBBLE_POINT_PA:
				return BUBBLE_POINT_PA_EDEFAULT == null ? bubblePointPa != null : !BUBBLE_POINT_PA_EDEFAULT.equals(bubblePointPa);
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
		result.append(" (reservoirPressurePa: ");
		result.append(reservoirPressurePa);
		result.append(", testRateM3PerS: ");
		result.append(testRateM3PerS);
		result.append(", testPressurePa: ");
		result.append(testPressurePa);
		result.append(", bubblePointPa: ");
		result.append(bubblePointPa);
		result.append(')');
		return result.toString();
	}

} //InflowImpl
