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

import org.liftloop.model.ExchangerArrangement;
import org.liftloop.model.LoopExchanger;
import org.liftloop.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Loop Exchanger</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.impl.LoopExchangerImpl#getArrangement <em>Arrangement</em>}</li>
 *   <li>{@link org.liftloop.model.impl.LoopExchangerImpl#getCleanConductanceWPerK <em>Clean Conductance WPer K</em>}</li>
 *   <li>{@link org.liftloop.model.impl.LoopExchangerImpl#getAreaM2 <em>Area M2</em>}</li>
 *   <li>{@link org.liftloop.model.impl.LoopExchangerImpl#getPrimaryFilmPart <em>Primary Film Part</em>}</li>
 *   <li>{@link org.liftloop.model.impl.LoopExchangerImpl#getSecondaryFilmPart <em>Secondary Film Part</em>}</li>
 *   <li>{@link org.liftloop.model.impl.LoopExchangerImpl#getFoulingM2KPerW <em>Fouling M2K Per W</em>}</li>
 *   <li>{@link org.liftloop.model.impl.LoopExchangerImpl#getFoulingAllowanceM2KPerW <em>Fouling Allowance M2K Per W</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LoopExchangerImpl extends MinimalEObjectImpl.Container implements LoopExchanger {
	/**
	 * The default value of the '{@link #getArrangement() <em>Arrangement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArrangement()
	 * @generated
	 * @ordered
	 */
	protected static final ExchangerArrangement ARRANGEMENT_EDEFAULT = ExchangerArrangement.COUNTERFLOW;

	/**
	 * The cached value of the '{@link #getArrangement() <em>Arrangement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArrangement()
	 * @generated
	 * @ordered
	 */
	protected ExchangerArrangement arrangement = ARRANGEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCleanConductanceWPerK() <em>Clean Conductance WPer K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCleanConductanceWPerK()
	 * @generated
	 * @ordered
	 */
	protected static final Double CLEAN_CONDUCTANCE_WPER_K_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCleanConductanceWPerK() <em>Clean Conductance WPer K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCleanConductanceWPerK()
	 * @generated
	 * @ordered
	 */
	protected Double cleanConductanceWPerK = CLEAN_CONDUCTANCE_WPER_K_EDEFAULT;

	/**
	 * The default value of the '{@link #getAreaM2() <em>Area M2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAreaM2()
	 * @generated
	 * @ordered
	 */
	protected static final Double AREA_M2_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAreaM2() <em>Area M2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAreaM2()
	 * @generated
	 * @ordered
	 */
	protected Double areaM2 = AREA_M2_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrimaryFilmPart() <em>Primary Film Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrimaryFilmPart()
	 * @generated
	 * @ordered
	 */
	protected static final double PRIMARY_FILM_PART_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPrimaryFilmPart() <em>Primary Film Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrimaryFilmPart()
	 * @generated
	 * @ordered
	 */
	protected double primaryFilmPart = PRIMARY_FILM_PART_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecondaryFilmPart() <em>Secondary Film Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondaryFilmPart()
	 * @generated
	 * @ordered
	 */
	protected static final double SECONDARY_FILM_PART_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSecondaryFilmPart() <em>Secondary Film Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondaryFilmPart()
	 * @generated
	 * @ordered
	 */
	protected double secondaryFilmPart = SECONDARY_FILM_PART_EDEFAULT;

	/**
	 * The default value of the '{@link #getFoulingM2KPerW() <em>Fouling M2K Per W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFoulingM2KPerW()
	 * @generated
	 * @ordered
	 */
	protected static final double FOULING_M2K_PER_W_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getFoulingM2KPerW() <em>Fouling M2K Per W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFoulingM2KPerW()
	 * @generated
	 * @ordered
	 */
	protected double foulingM2KPerW = FOULING_M2K_PER_W_EDEFAULT;

	/**
	 * The default value of the '{@link #getFoulingAllowanceM2KPerW() <em>Fouling Allowance M2K Per W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFoulingAllowanceM2KPerW()
	 * @generated
	 * @ordered
	 */
	protected static final Double FOULING_ALLOWANCE_M2K_PER_W_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFoulingAllowanceM2KPerW() <em>Fouling Allowance M2K Per W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFoulingAllowanceM2KPerW()
	 * @generated
	 * @ordered
	 */
	protected Double foulingAllowanceM2KPerW = FOULING_ALLOWANCE_M2K_PER_W_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LoopExchangerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.LOOP_EXCHANGER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExchangerArrangement getArrangement() {
		return arrangement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArrangement(ExchangerArrangement newArrangement) {
		ExchangerArrangement oldArrangement = arrangement;
		arrangement = newArrangement == null ? ARRANGEMENT_EDEFAULT : newArrangement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOOP_EXCHANGER__ARRANGEMENT, oldArrangement, arrangement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCleanConductanceWPerK() {
		return cleanConductanceWPerK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCleanConductanceWPerK(Double newCleanConductanceWPerK) {
		Double oldCleanConductanceWPerK = cleanConductanceWPerK;
		cleanConductanceWPerK = newCleanConductanceWPerK;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOOP_EXCHANGER__CLEAN_CONDUCTANCE_WPER_K, oldCleanConductanceWPerK, cleanConductanceWPerK));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getAreaM2() {
		return areaM2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAreaM2(Double newAreaM2) {
		Double oldAreaM2 = areaM2;
		areaM2 = newAreaM2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOOP_EXCHANGER__AREA_M2, oldAreaM2, areaM2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPrimaryFilmPart() {
		return primaryFilmPart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrimaryFilmPart(double newPrimaryFilmPart) {
		double oldPrimaryFilmPart = primaryFilmPart;
		primaryFilmPart = newPrimaryFilmPart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOOP_EXCHANGER__PRIMARY_FILM_PART, oldPrimaryFilmPart, primaryFilmPart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSecondaryFilmPart() {
		return secondaryFilmPart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecondaryFilmPart(double newSecondaryFilmPart) {
		double oldSecondaryFilmPart = secondaryFilmPart;
		secondaryFilmPart = newSecondaryFilmPart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOOP_EXCHANGER__SECONDARY_FILM_PART, oldSecondaryFilmPart, secondaryFilmPart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFoulingM2KPerW() {
		return foulingM2KPerW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFoulingM2KPerW(double newFoulingM2KPerW) {
		double oldFoulingM2KPerW = foulingM2KPerW;
		foulingM2KPerW = newFoulingM2KPerW;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOOP_EXCHANGER__FOULING_M2K_PER_W, oldFoulingM2KPerW, foulingM2KPerW));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFoulingAllowanceM2KPerW() {
		return foulingAllowanceM2KPerW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFoulingAllowanceM2KPerW(Double newFoulingAllowanceM2KPerW) {
		Double oldFoulingAllowanceM2KPerW = foulingAllowanceM2KPerW;
		foulingAllowanceM2KPerW = newFoulingAllowanceM2KPerW;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.LOOP_EXCHANGER__FOULING_ALLOWANCE_M2K_PER_W, oldFoulingAllowanceM2KPerW, foulingAllowanceM2KPerW));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.LOOP_EXCHANGER__ARRANGEMENT:
				return getArrangement();
			case ModelPackage.LOOP_EXCHANGER__CLEAN_CONDUCTANCE_WPER_K:
				return getCleanConductanceWPerK();
			case ModelPackage.LOOP_EXCHANGER__AREA_M2:
				return getAreaM2();
			case ModelPackage.LOOP_EXCHANGER__PRIMARY_FILM_PART:
				return getPrimaryFilmPart();
			case ModelPackage.LOOP_EXCHANGER__SECONDARY_FILM_PART:
				return getSecondaryFilmPart();
			case ModelPackage.LOOP_EXCHANGER__FOULING_M2K_PER_W:
				return getFoulingM2KPerW();
			case ModelPackage.LOOP_EXCHANGER__FOULING_ALLOWANCE_M2K_PER_W:
				return getFoulingAllowanceM2KPerW();
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
			case ModelPackage.LOOP_EXCHANGER__ARRANGEMENT:
				setArrangement((ExchangerArrangement)newValue);
				return;
			case ModelPackage.LOOP_EXCHANGER__CLEAN_CONDUCTANCE_WPER_K:
				setCleanConductanceWPerK((Double)newValue);
				return;
			case ModelPackage.LOOP_EXCHANGER__AREA_M2:
				setAreaM2((Double)newValue);
				return;
			case ModelPackage.LOOP_EXCHANGER__PRIMARY_FILM_PART:
				setPrimaryFilmPart((Double)newValue);
				return;
			case ModelPackage.LOOP_EXCHANGER__SECONDARY_FILM_PART:
				setSecondaryFilmPart((Double)newValue);
				return;
			case ModelPackage.LOOP_EXCHANGER__FOULING_M2K_PER_W:
				setFoulingM2KPerW((Double)newValue);
				return;
			case ModelPackage.LOOP_EXCHANGER__FOULING_ALLOWANCE_M2K_PER_W:
				setFoulingAllowanceM2KPerW((Double)newValue);
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
			case ModelPackage.LOOP_EXCHANGER__ARRANGEMENT:
				setArrangement(ARRANGEMENT_EDEFAULT);
				return;
			case ModelPackage.LOOP_EXCHANGER__CLEAN_CONDUCTANCE_WPER_K:
				setCleanConductanceWPerK(CLEAN_CONDUCTANCE_WPER_K_EDEFAULT);
				return;
			case ModelPackage.LOOP_EXCHANGER__AREA_M2:
				setAreaM2(AREA_M2_EDEFAULT);
				return;
			case ModelPackage.LOOP_EXCHANGER__PRIMARY_FILM_PART:
				setPrimaryFilmPart(PRIMARY_FILM_PART_EDEFAULT);
				return;
			case ModelPackage.LOOP_EXCHANGER__SECONDARY_FILM_PART:
				setSecondaryFilmPart(SECONDARY_FILM_PART_EDEFAULT);
				return;
			case ModelPackage.LOOP_EXCHANGER__FOULING_M2K_PER_W:
				setFoulingM2KPerW(FOULING_M2K_PER_W_EDEFAULT);
				return;
			case ModelPackage.LOOP_EXCHANGER__FOULING_ALLOWANCE_M2K_PER_W:
				setFoulingAllowanceM2KPerW(FOULING_ALLOWANCE_M2K_PER_W_EDEFAULT);
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
			case ModelPackage.LOOP_EXCHANGER__ARRANGEMENT:
				return arrangement != ARRANGEMENT_EDEFAULT;
			case ModelPackage.LOOP_EXCHANGER__CLEAN_CONDUCTANCE_WPER_K:
				return CLEAN_CONDUCTANCE_WPER_K_EDEFAULT == null ? cleanConductanceWPerK != null : !CLEAN_CONDUCTANCE_WPER_K_EDEFAULT.equals(cleanConductanceWPerK);
			case ModelPackage.LOOP_EXCHANGER__AREA_M2:
				return AREA_M2_EDEFAULT == null ? areaM2 != null : !AREA_M2_EDEFAULT.equals(areaM2);
			case ModelPackage.LOOP_EXCHANGER__PRIMARY_FILM_PART:
				return primaryFilmPart != PRIMARY_FILM_PART_EDEFAULT;
			case ModelPackage.LOOP_EXCHANGER__SECONDARY_FILM_PART:
				return secondaryFilmPart != SECONDARY_FILM_PART_EDEFAULT;
			case ModelPackage.LOOP_EXCHANGER__FOULING_M2K_PER_W:
				return foulingM2KPerW != FOULING_M2K_PER_W_EDEFAULT;
			case ModelPackage.LOOP_EXCHANGER__FOULING_ALLOWANCE_M2K_PER_W:
				return FOULING_ALLOWANCE_M2K_PER_W_EDEFAULT == null ? foulingAllowanceM2KPerW != null : !FOULING_ALLOWANCE_M2K_PER_W_EDEFAULT.equals(foulingAllowanceM2KPerW);
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
		result.append(" (arrangement: ");
		result.append(arrangement);
		result.append(", cleanConductanceWPerK: ");
		result.append(cleanConductanceWPerK);
		result.append(", areaM2: ");
		result.append(areaM2);
		result.append(", primaryFilmPart: ");
		result.append(primaryFilmPart);
		result.append(", secondaryFilmPart: ");
		result.append(secondaryFilmPart);
		result.append(", foulingM2KPerW: ");
		result.append(foulingM2KPerW);
		result.append(", foulingAllowanceM2KPerW: ");
		result.append(foulingAllowanceM2KPerW);
		result.append(')');
		return result.toString();
	}

} //LoopExchangerImpl
