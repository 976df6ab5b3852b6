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

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.liftloop.model.CirculationPump;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.PumpCurvePoint;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Circulation Pump</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.impl.CirculationPumpImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.liftloop.model.impl.CirculationPumpImpl#getRequiredNpshM <em>Required Npsh M</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CirculationPumpImpl extends MinimalEObjectImpl.Container implements CirculationPump {
	/**
	 * The cached value of the '{@link #getPoints() <em>Points</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<PumpCurvePoint> points;

	/**
	 * The default value of the '{@link #getRequiredNpshM() <em>Required Npsh M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredNpshM()
	 * @generated
	 * @ordered
	 */
	protected static final Double REQUIRED_NPSH_M_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequiredNpshM() <em>Required Npsh M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredNpshM()
	 * @generated
	 * @ordered
	 */
	protected Double requiredNpshM = REQUIRED_NPSH_M_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CirculationPumpImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CIRCULATION_PUMP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PumpCurvePoint> getPoints() {
		if (points == null) {
			points = new EObjectContainmentEList<PumpCurvePoint>(PumpCurvePoint.class, this, ModelPackage.CIRCULATION_PUMP__POINTS);
		}
		return points;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRequiredNpshM() {
		return requiredNpshM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequiredNpshM(Double newRequiredNpshM) {
		Double oldRequiredNpshM = requiredNpshM;
		requiredNpshM = newRequiredNpshM;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CIRCULATION_PUMP__REQUIRED_NPSH_M, oldRequiredNpshM, requiredNpshM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CIRCULATION_PUMP__POINTS:
				return ((InternalEList<?>)getPoints()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CIRCULATION_PUMP__POINTS:
				return getPoints();
			case ModelPackage.CIRCULATION_PUMP__REQUIRED_NPSH_M:
				return getRequiredNpshM();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.CIRCULATION_PUMP__POINTS:
				getPoints().clear();
				getPoints().addAll((Collection<? extends PumpCurvePoint>)newValue);
				return;
			case ModelPackage.CIRCULATION_PUMP__REQUIRED_NPSH_M:
				setRequiredNpshM((Double)newValue);
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
			case ModelPackage.CIRCULATION_PUMP__POINTS:
				getPoints().clear();
				return;
			case ModelPackage.CIRCULATION_PUMP__REQUIRED_NPSH_M:
				setRequiredNpshM(REQUIRED_NPSH_M_EDEFAULT);
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
			case ModelPackage.CIRCULATION_PUMP__POINTS:
				return points != null && !points.isEmpty();
			case ModelPackage.CIRCULATION_PUMP__REQUIRED_NPSH_M:
				return REQUIRED_NPSH_M_EDEFAULT == null ? requiredNpshM != null : !REQUIRED_NPSH_M_EDEFAULT.equals(requiredNpshM);
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
		result.append(" (requiredNpshM: ");
		result.append(requiredNpshM);
		result.append(')');
		return result.toString();
	}

} //CirculationPumpImpl
