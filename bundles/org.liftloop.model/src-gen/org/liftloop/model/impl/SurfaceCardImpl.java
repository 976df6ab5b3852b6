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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.liftloop.model.Assumption;
import org.liftloop.model.CardTiming;
import org.liftloop.model.DoubleArray;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.SurfaceCard;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Surface Card</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.impl.SurfaceCardImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.liftloop.model.impl.SurfaceCardImpl#getCapturedAt <em>Captured At</em>}</li>
 *   <li>{@link org.liftloop.model.impl.SurfaceCardImpl#getStrokesPerMinute <em>Strokes Per Minute</em>}</li>
 *   <li>{@link org.liftloop.model.impl.SurfaceCardImpl#getPositionM <em>Position M</em>}</li>
 *   <li>{@link org.liftloop.model.impl.SurfaceCardImpl#getLoadN <em>Load N</em>}</li>
 *   <li>{@link org.liftloop.model.impl.SurfaceCardImpl#getTiming <em>Timing</em>}</li>
 *   <li>{@link org.liftloop.model.impl.SurfaceCardImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.liftloop.model.impl.SurfaceCardImpl#getAssumptions <em>Assumptions</em>}</li>
 *   <li>{@link org.liftloop.model.impl.SurfaceCardImpl#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SurfaceCardImpl extends MinimalEObjectImpl.Container implements SurfaceCard {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapturedAt() <em>Captured At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapturedAt()
	 * @generated
	 * @ordered
	 */
	protected static final String CAPTURED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCapturedAt() <em>Captured At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapturedAt()
	 * @generated
	 * @ordered
	 */
	protected String capturedAt = CAPTURED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStrokesPerMinute() <em>Strokes Per Minute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrokesPerMinute()
	 * @generated
	 * @ordered
	 */
	protected static final Double STROKES_PER_MINUTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStrokesPerMinute() <em>Strokes Per Minute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrokesPerMinute()
	 * @generated
	 * @ordered
	 */
	protected Double strokesPerMinute = STROKES_PER_MINUTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPositionM() <em>Position M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositionM()
	 * @generated
	 * @ordered
	 */
	protected static final DoubleArray POSITION_M_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPositionM() <em>Position M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPositionM()
	 * @generated
	 * @ordered
	 */
	protected DoubleArray positionM = POSITION_M_EDEFAULT;

	/**
	 * The default value of the '{@link #getLoadN() <em>Load N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoadN()
	 * @generated
	 * @ordered
	 */
	protected static final DoubleArray LOAD_N_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLoadN() <em>Load N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoadN()
	 * @generated
	 * @ordered
	 */
	protected DoubleArray loadN = LOAD_N_EDEFAULT;

	/**
	 * The default value of the '{@link #getTiming() <em>Timing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTiming()
	 * @generated
	 * @ordered
	 */
	protected static final CardTiming TIMING_EDEFAULT = CardTiming.UNIFORM_TIME;

	/**
	 * The cached value of the '{@link #getTiming() <em>Timing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTiming()
	 * @generated
	 * @ordered
	 */
	protected CardTiming timing = TIMING_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected String origin = ORIGIN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAssumptions() <em>Assumptions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssumptions()
	 * @generated
	 * @ordered
	 */
	protected EList<Assumption> assumptions;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> notes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SurfaceCardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SURFACE_CARD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SURFACE_CARD__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCapturedAt() {
		return capturedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapturedAt(String newCapturedAt) {
		String oldCapturedAt = capturedAt;
		capturedAt = newCapturedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SURFACE_CARD__CAPTURED_AT, oldCapturedAt, capturedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getStrokesPerMinute() {
		return strokesPerMinute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrokesPerMinute(Double newStrokesPerMinute) {
		Double oldStrokesPerMinute = strokesPerMinute;
		strokesPerMinute = newStrokesPerMinute;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SURFACE_CARD__STROKES_PER_MINUTE, oldStrokesPerMinute, strokesPerMinute));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DoubleArray getPositionM() {
		return positionM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPositionM(DoubleArray newPositionM) {
		DoubleArray oldPositionM = positionM;
		positionM = newPositionM;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SURFACE_CARD__POSITION_M, oldPositionM, positionM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DoubleArray getLoadN() {
		return loadN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoadN(DoubleArray newLoadN) {
		DoubleArray oldLoadN = loadN;
		loadN = newLoadN;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SURFACE_CARD__LOAD_N, oldLoadN, loadN));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CardTiming getTiming() {
		return timing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTiming(CardTiming newTiming) {
		CardTiming oldTiming = timing;
		timing = newTiming == null ? TIMING_EDEFAULT : newTiming;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SURFACE_CARD__TIMING, oldTiming, timing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(String newOrigin) {
		String oldOrigin = origin;
		origin = newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SURFACE_CARD__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assumption> getAssumptions() {
		if (assumptions == null) {
			assumptions = new EObjectContainmentEList<Assumption>(Assumption.class, this, ModelPackage.SURFACE_CARD__ASSUMPTIONS);
		}
		return assumptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNotes() {
		if (notes == null) {
			notes = new EDataTypeEList<String>(String.class, this, ModelPackage.SURFACE_CARD__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.SURFACE_CARD__ASSUMPTIONS:
				return ((InternalEList<?>)getAssumptions()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.SURFACE_CARD__NAME:
				return getName();
			case ModelPackage.SURFACE_CARD__CAPTURED_AT:
				return getCapturedAt();
			case ModelPackage.SURFACE_CARD__STROKES_PER_MINUTE:
				return getStrokesPerMinute();
			case ModelPackage.SURFACE_CARD__POSITION_M:
				return getPositionM();
			case ModelPackage.SURFACE_CARD__LOAD_N:
				return getLoadN();
			case ModelPackage.SURFACE_CARD__TIMING:
				return getTiming();
			case ModelPackage.SURFACE_CARD__ORIGIN:
				return getOrigin();
			case ModelPackage.SURFACE_CARD__ASSUMPTIONS:
				return getAssumptions();
			case ModelPackage.SURFACE_CARD__NOTES:
				return getNotes();
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
			case ModelPackage.SURFACE_CARD__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.SURFACE_CARD__CAPTURED_AT:
				setCapturedAt((String)newValue);
				return;
			case ModelPackage.SURFACE_CARD__STROKES_PER_MINUTE:
				setStrokesPerMinute((Double)newValue);
				return;
			case ModelPackage.SURFACE_CARD__POSITION_M:
				setPositionM((DoubleArray)newValue);
				return;
			case ModelPackage.SURFACE_CARD__LOAD_N:
				setLoadN((DoubleArray)newValue);
				return;
			case ModelPackage.SURFACE_CARD__TIMING:
				setTiming((CardTiming)newValue);
				return;
			case ModelPackage.SURFACE_CARD__ORIGIN:
				setOrigin((String)newValue);
				return;
			case ModelPackage.SURFACE_CARD__ASSUMPTIONS:
				getAssumptions().clear();
				getAssumptions().addAll((Collection<? extends Assumption>)newValue);
				return;
			case ModelPackage.SURFACE_CARD__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends String>)newValue);
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
			case ModelPackage.SURFACE_CARD__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.SURFACE_CARD__CAPTURED_AT:
				setCapturedAt(CAPTURED_AT_EDEFAULT);
				return;
			case ModelPackage.SURFACE_CARD__STROKES_PER_MINUTE:
				setStrokesPerMinute(STROKES_PER_MINUTE_EDEFAULT);
				return;
			case ModelPackage.SURFACE_CARD__POSITION_M:
				setPositionM(POSITION_M_EDEFAULT);
				return;
			case ModelPackage.SURFACE_CARD__LOAD_N:
				setLoadN(LOAD_N_EDEFAULT);
				return;
			case ModelPackage.SURFACE_CARD__TIMING:
				setTiming(TIMING_EDEFAULT);
				return;
			case ModelPackage.SURFACE_CARD__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case ModelPackage.SURFACE_CARD__ASSUMPTIONS:
				getAssumptions().clear();
				return;
			case ModelPackage.SURFACE_CARD__NOTES:
				getNotes().clear();
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
			case ModelPackage.SURFACE_CARD__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.SURFACE_CARD__CAPTURED_AT:
				return CAPTURED_AT_EDEFAULT == null ? capturedAt != null : !CAPTURED_AT_EDEFAULT.equals(capturedAt);
			case ModelPackage.SURFACE_CARD__STROKES_PER_MINUTE:
				return STROKES_PER_MINUTE_EDEFAULT == null ? strokesPerMinute != null : !STROKES_PER_MINUTE_EDEFAULT.equals(strokesPerMinute);
			case ModelPackage.SURFACE_CARD__POSITION_M:
				return POSITION_M_EDEFAULT == null ? positionM != null : !POSITION_M_EDEFAULT.equals(positionM);
			case ModelPackage.SURFACE_CARD__LOAD_N:
				return LOAD_N_EDEFAULT == null ? loadN != null : !LOAD_N_EDEFAULT.equals(loadN);
			case ModelPackage.SURFACE_CARD__TIMING:
				return timing != TIMING_EDEFAULT;
			case ModelPackage.SURFACE_CARD__ORIGIN:
				return ORIGIN_EDEFAULT == null ? origin != null : !ORIGIN_EDEFAULT.equals(origin);
			case ModelPackage.SURFACE_CARD__ASSUMPTIONS:
				return assumptions != null && !assumptions.isEmpty();
			case ModelPackage.SURFACE_CARD__NOTES:
				return notes != null && !notes.isEmpty();
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
		result.append(" (name: ");
		result.append(name);
		result.append(", capturedAt: ");
		result.append(capturedAt);
		result.append(", strokesPerMinute: ");
		result.append(strokesPerMinute);
		result.append(", positionM: ");
		result.append(positionM);
		result.append(", loadN: ");
		result.append(loadN);
		result.append(", timing: ");
		result.append(timing);
		result.append(", origin: ");
		result.append(origin);
		result.append(", notes: ");
		result.append(notes);
		result.append(')');
		return result.toString();
	}

} //SurfaceCardImpl
