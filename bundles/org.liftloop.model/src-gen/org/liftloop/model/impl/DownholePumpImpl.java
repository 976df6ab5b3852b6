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

import org.liftloop.model.DownholePump;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.PumpType;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Downhole Pump</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.impl.DownholePumpImpl#getPlungerDiameterM <em>Plunger Diameter M</em>}</li>
 *   <li>{@link org.liftloop.model.impl.DownholePumpImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.liftloop.model.impl.DownholePumpImpl#getDepthM <em>Depth M</em>}</li>
 *   <li>{@link org.liftloop.model.impl.DownholePumpImpl#getPlungerLengthM <em>Plunger Length M</em>}</li>
 *   <li>{@link org.liftloop.model.impl.DownholePumpImpl#getPlungerClearanceM <em>Plunger Clearance M</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DownholePumpImpl extends MinimalEObjectImpl.Container implements DownholePump {
	/**
	 * The default value of the '{@link #getPlungerDiameterM() <em>Plunger Diameter M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlungerDiameterM()
	 * @generated
	 * @ordered
	 */
	protected static final Double PLUNGER_DIAMETER_M_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlungerDiameterM() <em>Plunger Diameter M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlungerDiameterM()
	 * @generated
	 * @ordered
	 */
	protected Double plungerDiameterM = PLUNGER_DIAMETER_M_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final PumpType TYPE_EDEFAULT = PumpType.TUBING;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected PumpType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDepthM() <em>Depth M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepthM()
	 * @generated
	 * @ordered
	 */
	protected static final Double DEPTH_M_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDepthM() <em>Depth M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepthM()
	 * @generated
	 * @ordered
	 */
	protected Double depthM = DEPTH_M_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlungerLengthM() <em>Plunger Length M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlungerLengthM()
	 * @generated
	 * @ordered
	 */
	protected static final Double PLUNGER_LENGTH_M_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlungerLengthM() <em>Plunger Length M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlungerLengthM()
	 * @generated
	 * @ordered
	 */
	protected Double plungerLengthM = PLUNGER_LENGTH_M_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlungerClearanceM() <em>Plunger Clearance M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlungerClearanceM()
	 * @generated
	 * @ordered
	 */
	protected static final Double PLUNGER_CLEARANCE_M_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlungerClearanceM() <em>Plunger Clearance M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlungerClearanceM()
	 * @generated
	 * @ordered
	 */
	protected Double plungerClearanceM = PLUNGER_CLEARANCE_M_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DownholePumpImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.DOWNHOLE_PUMP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPlungerDiameterM() {
		return plungerDiameterM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlungerDiameterM(Double newPlungerDiameterM) {
		Double oldPlungerDiameterM = plungerDiameterM;
		plungerDiameterM = newPlungerDiameterM;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOWNHOLE_PUMP__PLUNGER_DIAMETER_M, oldPlungerDiameterM, plungerDiameterM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PumpType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(PumpType newType) {
		PumpType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOWNHOLE_PUMP__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getDepthM() {
		return depthM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepthM(Double newDepthM) {
		Double oldDepthM = depthM;
		depthM = newDepthM;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOWNHOLE_PUMP__DEPTH_M, oldDepthM, depthM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPlungerLengthM() {
		return plungerLengthM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlungerLengthM(Double newPlungerLengthM) {
		Double oldPlungerLengthM = plungerLengthM;
		plungerLengthM = newPlungerLengthM;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOWNHOLE_PUMP__PLUNGER_LENGTH_M, oldPlungerLengthM, plungerLengthM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPlungerClearanceM() {
		return plungerClearanceM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlungerClearanceM(Double newPlungerClearanceM) {
		Double oldPlungerClearanceM = plungerClearanceM;
		plungerClearanceM = newPlungerClearanceM;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOWNHOLE_PUMP__PLUNGER_CLEARANCE_M, oldPlungerClearanceM, plungerClearanceM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.DOWNHOLE_PUMP__PLUNGER_DIAMETER_M:
				return getPlungerDiameterM();
			case ModelPackage.DOWNHOLE_PUMP__TYPE:
				return getType();
			case ModelPackage.DOWNHOLE_PUMP__DEPTH_M:
				return getDepthM();
			case ModelPackage.DOWNHOLE_PUMP__PLUNGER_LENGTH_M:
				return getPlungerLengthM();
			case ModelPackage.DOWNHOLE_PUMP__PLUNGER_CLEARANCE_M:
				return getPlungerClearanceM();
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
			case ModelPackage.DOWNHOLE_PUMP__PLUNGER_DIAMETER_M:
				setPlungerDiameterM((Double)newValue);
				return;
			case ModelPackage.DOWNHOLE_PUMP__TYPE:
				setType((PumpType)newValue);
				return;
			case ModelPackage.DOWNHOLE_PUMP__DEPTH_M:
				setDepthM((Double)newValue);
				return;
			case ModelPackage.DOWNHOLE_PUMP__PLUNGER_LENGTH_M:
				setPlungerLengthM((Double)newValue);
				return;
			case ModelPackage.DOWNHOLE_PUMP__PLUNGER_CLEARANCE_M:
				setPlungerClearanceM((Double)newValue);
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
			case ModelPackage.DOWNHOLE_PUMP__PLUNGER_DIAMETER_M:
				setPlungerDiameterM(PLUNGER_DIAMETER_M_EDEFAULT);
				return;
			case ModelPackage.DOWNHOLE_PUMP__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ModelPackage.DOWNHOLE_PUMP__DEPTH_M:
				setDepthM(DEPTH_M_EDEFAULT);
				return;
			case ModelPackage.DOWNHOLE_PUMP__PLUNGER_LENGTH_M:
				setPlungerLengthM(PLUNGER_LENGTH_M_EDEFAULT);
				return;
			case ModelPackage.DOWNHOLE_PUMP__PLUNGER_CLEARANCE_M:
				setPlungerClearanceM(PLUNGER_CLEARANCE_M_EDEFAULT);
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
			case ModelPackage.DOWNHOLE_PUMP__PLUNGER_DIAMETER_M:
				return PLUNGER_DIAMETER_M_EDEFAULT == null ? plungerDiameterM != null : !PLUNGER_DIAMETER_M_EDEFAULT.equals(plungerDiameterM);
			case ModelPackage.DOWNHOLE_PUMP__TYPE:
				return type != TYPE_EDEFAULT;
			case ModelPackage.DOWNHOLE_PUMP__DEPTH_M:
				return DEPTH_M_EDEFAULT == null ? depthM != null : !DEPTH_M_EDEFAULT.equals(depthM);
			case ModelPackage.DOWNHOLE_PUMP__PLUNGER_LENGTH_M:
				return PLUNGER_LENGTH_M_EDEFAULT == null ? plungerLengthM != null : !PLUNGER_LENGTH_M_EDEFAULT.equals(plungerLengthM);
			case ModelPackage.DOWNHOLE_PUMP__PLUNGER_CLEARANCE_M:
				return PLUNGER_CLEARANCE_M_EDEFAULT == null ? plungerClearanceM != null : !PLUNGER_CLEARANCE_M_EDEFAULT.equals(plungerClearanceM);
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
		result.append(" (plungerDiameterM: ");
		result.append(plungerDiameterM);
		result.append(", type: ");
		result.append(type);
		result.append(", depthM: ");
		result.append(depthM);
		result.append(", plungerLengthM: ");
		result.append(plungerLengthM);
		result.append(", plungerClearanceM: ");
		result.append(plungerClearanceM);
		result.append(')');
		return result.toString();
	}

} //DownholePumpImpl
