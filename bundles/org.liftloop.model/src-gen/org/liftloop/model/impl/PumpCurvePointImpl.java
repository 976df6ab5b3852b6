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
import org.liftloop.model.PumpCurvePoint;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pump Curve Point</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.impl.PumpCurvePointImpl#getFlowM3PerS <em>Flow M3 Per S</em>}</li>
 *   <li>{@link org.liftloop.model.impl.PumpCurvePointImpl#getRisePa <em>Rise Pa</em>}</li>
 *   <li>{@link org.liftloop.model.impl.PumpCurvePointImpl#getPowerW <em>Power W</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PumpCurvePointImpl extends MinimalEObjectImpl.Container implements PumpCurvePoint {
	/**
	 * The default value of the '{@link #getFlowM3PerS() <em>Flow M3 Per S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlowM3PerS()
	 * @generated
	 * @ordered
	 */
	protected static final double FLOW_M3_PER_S_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getFlowM3PerS() <em>Flow M3 Per S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlowM3PerS()
	 * @generated
	 * @ordered
	 */
	protected double flowM3PerS = FLOW_M3_PER_S_EDEFAULT;

	/**
	 * The default value of the '{@link #getRisePa() <em>Rise Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisePa()
	 * @generated
	 * @ordered
	 */
	protected static final double RISE_PA_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRisePa() <em>Rise Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisePa()
	 * @generated
	 * @ordered
	 */
	protected double risePa = RISE_PA_EDEFAULT;

	/**
	 * The default value of the '{@link #getPowerW() <em>Power W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerW()
	 * @generated
	 * @ordered
	 */
	protected static final double POWER_W_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPowerW() <em>Power W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerW()
	 * @generated
	 * @ordered
	 */
	protected double powerW = POWER_W_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PumpCurvePointImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PUMP_CURVE_POINT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFlowM3PerS() {
		return flowM3PerS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFlowM3PerS(double newFlowM3PerS) {
		double oldFlowM3PerS = flowM3PerS;
		flowM3PerS = newFlowM3PerS;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUMP_CURVE_POINT__FLOW_M3_PER_S, oldFlowM3PerS, flowM3PerS));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRisePa() {
		return risePa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRisePa(double newRisePa) {
		double oldRisePa = risePa;
		risePa = newRisePa;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUMP_CURVE_POINT__RISE_PA, oldRisePa, risePa));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPowerW() {
		return powerW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPowerW(double newPowerW) {
		double oldPowerW = powerW;
		powerW = newPowerW;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUMP_CURVE_POINT__POWER_W, oldPowerW, powerW));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.PUMP_CURVE_POINT__FLOW_M3_PER_S:
				return getFlowM3PerS();
			case ModelPackage.PUMP_CURVE_POINT__RISE_PA:
				return getRisePa();
			case ModelPackage.PUMP_CURVE_POINT__POWER_W:
				return getPowerW();
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
			case ModelPackage.PUMP_CURVE_POINT__FLOW_M3_PER_S:
				setFlowM3PerS((Double)newValue);
				return;
			case ModelPackage.PUMP_CURVE_POINT__RISE_PA:
				setRisePa((Double)newValue);
				return;
			case ModelPackage.PUMP_CURVE_POINT__POWER_W:
				setPowerW((Double)newValue);
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
			case ModelPackage.PUMP_CURVE_POINT__FLOW_M3_PER_S:
				setFlowM3PerS(FLOW_M3_PER_S_EDEFAULT);
				return;
			case ModelPackage.PUMP_CURVE_POINT__RISE_PA:
				setRisePa(RISE_PA_EDEFAULT);
				return;
			case ModelPackage.PUMP_CURVE_POINT__POWER_W:
				setPowerW(POWER_W_EDEFAULT);
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
			case ModelPackage.PUMP_CURVE_POINT__FLOW_M3_PER_S:
				return flowM3PerS != FLOW_M3_PER_S_EDEFAULT;
			case ModelPackage.PUMP_CURVE_POINT__RISE_PA:
				return risePa != RISE_PA_EDEFAULT;
			case ModelPackage.PUMP_CURVE_POINT__POWER_W:
				return powerW != POWER_W_EDEFAULT;
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
		result.append(" (flowM3PerS: ");
		result.append(flowM3PerS);
		result.append(", risePa: ");
		result.append(risePa);
		result.append(", powerW: ");
		result.append(powerW);
		result.append(')');
		return result.toString();
	}

} //PumpCurvePointImpl
