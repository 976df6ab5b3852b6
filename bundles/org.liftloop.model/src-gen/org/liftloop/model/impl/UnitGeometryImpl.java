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
import org.liftloop.model.UnitGeometry;
import org.liftloop.model.UnitType;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Unit Geometry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.impl.UnitGeometryImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.liftloop.model.impl.UnitGeometryImpl#getAM <em>AM</em>}</li>
 *   <li>{@link org.liftloop.model.impl.UnitGeometryImpl#getCM <em>CM</em>}</li>
 *   <li>{@link org.liftloop.model.impl.UnitGeometryImpl#getIM <em>IM</em>}</li>
 *   <li>{@link org.liftloop.model.impl.UnitGeometryImpl#getKM <em>KM</em>}</li>
 *   <li>{@link org.liftloop.model.impl.UnitGeometryImpl#getPM <em>PM</em>}</li>
 *   <li>{@link org.liftloop.model.impl.UnitGeometryImpl#getRM <em>RM</em>}</li>
 *   <li>{@link org.liftloop.model.impl.UnitGeometryImpl#getTauRad <em>Tau Rad</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UnitGeometryImpl extends MinimalEObjectImpl.Container implements UnitGeometry {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final UnitType TYPE_EDEFAULT = UnitType.CONVENTIONAL;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected UnitType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAM() <em>AM</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAM()
	 * @generated
	 * @ordered
	 */
	protected static final Double AM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAM() <em>AM</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAM()
	 * @generated
	 * @ordered
	 */
	protected Double aM = AM_EDEFAULT;

	/**
	 * The default value of the '{@link #getCM() <em>CM</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCM()
	 * @generated
	 * @ordered
	 */
	protected static final Double CM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCM() <em>CM</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCM()
	 * @generated
	 * @ordered
	 */
	protected Double cM = CM_EDEFAULT;

	/**
	 * The default value of the '{@link #getIM() <em>IM</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIM()
	 * @generated
	 * @ordered
	 */
	protected static final Double IM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIM() <em>IM</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIM()
	 * @generated
	 * @ordered
	 */
	protected Double iM = IM_EDEFAULT;

	/**
	 * The default value of the '{@link #getKM() <em>KM</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKM()
	 * @generated
	 * @ordered
	 */
	protected static final Double KM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKM() <em>KM</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKM()
	 * @generated
	 * @ordered
	 */
	protected Double kM = KM_EDEFAULT;

	/**
	 * The default value of the '{@link #getPM() <em>PM</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPM()
	 * @generated
	 * @ordered
	 */
	protected static final Double PM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPM() <em>PM</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPM()
	 * @generated
	 * @ordered
	 */
	protected Double pM = PM_EDEFAULT;

	/**
	 * The default value of the '{@link #getRM() <em>RM</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRM()
	 * @generated
	 * @ordered
	 */
	protected static final Double RM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRM() <em>RM</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRM()
	 * @generated
	 * @ordered
	 */
	protected Double rM = RM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTauRad() <em>Tau Rad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTauRad()
	 * @generated
	 * @ordered
	 */
	protected static final double TAU_RAD_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getTauRad() <em>Tau Rad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTauRad()
	 * @generated
	 * @ordered
	 */
	protected double tauRad = TAU_RAD_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UnitGeometryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.UNIT_GEOMETRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnitType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(UnitType newType) {
		UnitType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.UNIT_GEOMETRY__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getAM() {
		return aM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAM(Double newAM) {
		Double oldAM = aM;
		aM = newAM;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.UNIT_GEOMETRY__AM, oldAM, aM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCM() {
		return cM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCM(Double newCM) {
		Double oldCM = cM;
		cM = newCM;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.UNIT_GEOMETRY__CM, oldCM, cM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getIM() {
		return iM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIM(Double newIM) {
		Double oldIM = iM;
		iM = newIM;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.UNIT_GEOMETRY__IM, oldIM, iM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getKM() {
		return kM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKM(Double newKM) {
		Double oldKM = kM;
		kM = newKM;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.UNIT_GEOMETRY__KM, oldKM, kM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPM() {
		return pM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPM(Double newPM) {
		Double oldPM = pM;
		pM = newPM;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.UNIT_GEOMETRY__PM, oldPM, pM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRM() {
		return rM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRM(Double newRM) {
		Double oldRM = rM;
		rM = newRM;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.UNIT_GEOMETRY__RM, oldRM, rM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTauRad() {
		return tauRad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTauRad(double newTauRad) {
		double oldTauRad = tauRad;
		tauRad = newTauRad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.UNIT_GEOMETRY__TAU_RAD, oldTauRad, tauRad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.UNIT_GEOMETRY__TYPE:
				return getType();
			case ModelPackage.UNIT_GEOMETRY__AM:
				return getAM();
			case ModelPackage.UNIT_GEOMETRY__CM:
				return getCM();
			case ModelPackage.UNIT_GEOMETRY__IM:
				return getIM();
			case ModelPackage.UNIT_GEOMETRY__KM:
				return getKM();
			case ModelPackage.UNIT_GEOMETRY__PM:
				return getPM();
			case ModelPackage.UNIT_GEOMETRY__RM:
				return getRM();
			case ModelPackage.UNIT_GEOMETRY__TAU_RAD:
				return getTauRad();
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
			case ModelPackage.UNIT_GEOMETRY__TYPE:
				setType((UnitType)newValue);
				return;
			case ModelPackage.UNIT_GEOMETRY__AM:
				setAM((Double)newValue);
				return;
			case ModelPackage.UNIT_GEOMETRY__CM:
				setCM((Double)newValue);
				return;
			case ModelPackage.UNIT_GEOMETRY__IM:
				setIM((Double)newValue);
				return;
			case ModelPackage.UNIT_GEOMETRY__KM:
				setKM((Double)newValue);
				return;
			case ModelPackage.UNIT_GEOMETRY__PM:
				setPM((Double)newValue);
				return;
			case ModelPackage.UNIT_GEOMETRY__RM:
				setRM((Double)newValue);
				return;
			case ModelPackage.UNIT_GEOMETRY__TAU_RAD:
				setTauRad((Double)newValue);
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
			case ModelPackage.UNIT_GEOMETRY__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case ModelPackage.UNIT_GEOMETRY__AM:
				setAM(AM_EDEFAULT);
				return;
			case ModelPackage.UNIT_GEOMETRY__CM:
				setCM(CM_EDEFAULT);
				return;
			case ModelPackage.UNIT_GEOMETRY__IM:
				setIM(IM_EDEFAULT);
				return;
			case ModelPackage.UNIT_GEOMETRY__KM:
				setKM(KM_EDEFAULT);
				return;
			case ModelPackage.UNIT_GEOMETRY__PM:
				setPM(PM_EDEFAULT);
				return;
			case ModelPackage.UNIT_GEOMETRY__RM:
				setRM(RM_EDEFAULT);
				return;
			case ModelPackage.UNIT_GEOMETRY__TAU_RAD:
				setTauRad(TAU_RAD_EDEFAULT);
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
			case ModelPackage.UNIT_GEOMETRY__TYPE:
				return type != TYPE_EDEFAULT;
			case ModelPackage.UNIT_GEOMETRY__AM:
				return AM_EDEFAULT == null ? aM != null : !AM_EDEFAULT.equals(aM);
			case ModelPackage.UNIT_GEOMETRY__CM:
				return CM_EDEFAULT == null ? cM != null : !CM_EDEFAULT.equals(cM);
			case ModelPackage.UNIT_GEOMETRY__IM:
				return IM_EDEFAULT == null ? iM != null : !IM_EDEFAULT.equals(iM);
			case ModelPackage.UNIT_GEOMETRY__KM:
				return KM_EDEFAULT == null ? kM != null : !KM_EDEFAULT.equals(kM);
			case ModelPackage.UNIT_GEOMETRY__PM:
				return PM_EDEFAULT == null ? pM != null : !PM_EDEFAULT.equals(pM);
			case ModelPackage.UNIT_GEOMETRY__RM:
				return RM_EDEFAULT == null ? rM != null : !RM_EDEFAULT.equals(rM);
			case ModelPackage.UNIT_GEOMETRY__TAU_RAD:
				return tauRad != TAU_RAD_EDEFAULT;
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
		result.append(" (type: ");
		result.append(type);
		result.append(", aM: ");
		result.append(aM);
		result.append(", cM: ");
		result.append(cM);
		result.append(", iM: ");
		result.append(iM);
		result.append(", kM: ");
		result.append(kM);
		result.append(", pM: ");
		result.append(pM);
		result.append(", rM: ");
		result.append(rM);
		result.append(", tauRad: ");
		result.append(tauRad);
		result.append(')');
		return result.toString();
	}

} //UnitGeometryImpl
