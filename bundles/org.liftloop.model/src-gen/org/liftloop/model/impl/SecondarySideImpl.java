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

import org.liftloop.model.Coolant;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.SecondarySide;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Secondary Side</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.impl.SecondarySideImpl#getCoolant <em>Coolant</em>}</li>
 *   <li>{@link org.liftloop.model.impl.SecondarySideImpl#getCoolantMassFraction <em>Coolant Mass Fraction</em>}</li>
 *   <li>{@link org.liftloop.model.impl.SecondarySideImpl#getFlowKgPerS <em>Flow Kg Per S</em>}</li>
 *   <li>{@link org.liftloop.model.impl.SecondarySideImpl#getInletTemperatureK <em>Inlet Temperature K</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SecondarySideImpl extends MinimalEObjectImpl.Container implements SecondarySide {
	/**
	 * The default value of the '{@link #getCoolant() <em>Coolant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoolant()
	 * @generated
	 * @ordered
	 */
	protected static final Coolant COOLANT_EDEFAULT = Coolant.WATER;

	/**
	 * The cached value of the '{@link #getCoolant() <em>Coolant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoolant()
	 * @generated
	 * @ordered
	 */
	protected Coolant coolant = COOLANT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCoolantMassFraction() <em>Coolant Mass Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoolantMassFraction()
	 * @generated
	 * @ordered
	 */
	protected static final double COOLANT_MASS_FRACTION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCoolantMassFraction() <em>Coolant Mass Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoolantMassFraction()
	 * @generated
	 * @ordered
	 */
	protected double coolantMassFraction = COOLANT_MASS_FRACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFlowKgPerS() <em>Flow Kg Per S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlowKgPerS()
	 * @generated
	 * @ordered
	 */
	protected static final Double FLOW_KG_PER_S_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFlowKgPerS() <em>Flow Kg Per S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlowKgPerS()
	 * @generated
	 * @ordered
	 */
	protected Double flowKgPerS = FLOW_KG_PER_S_EDEFAULT;

	/**
	 * The default value of the '{@link #getInletTemperatureK() <em>Inlet Temperature K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInletTemperatureK()
	 * @generated
	 * @ordered
	 */
	protected static final Double INLET_TEMPERATURE_K_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInletTemperatureK() <em>Inlet Temperature K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInletTemperatureK()
	 * @generated
	 * @ordered
	 */
	protected Double inletTemperatureK = INLET_TEMPERATURE_K_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SecondarySideImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SECONDARY_SIDE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coolant getCoolant() {
		return coolant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoolant(Coolant newCoolant) {
		Coolant oldCoolant = coolant;
		coolant = newCoolant == null ? COOLANT_EDEFAULT : newCoolant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECONDARY_SIDE__COOLANT, oldCoolant, coolant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCoolantMassFraction() {
		return coolantMassFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoolantMassFraction(double newCoolantMassFraction) {
		double oldCoolantMassFraction = coolantMassFraction;
		coolantMassFraction = newCoolantMassFraction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECONDARY_SIDE__COOLANT_MASS_FRACTION, oldCoolantMassFraction, coolantMassFraction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFlowKgPerS() {
		return flowKgPerS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFlowKgPerS(Double newFlowKgPerS) {
		Double oldFlowKgPerS = flowKgPerS;
		flowKgPerS = newFlowKgPerS;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECONDARY_SIDE__FLOW_KG_PER_S, oldFlowKgPerS, flowKgPerS));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getInletTemperatureK() {
		return inletTemperatureK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInletTemperatureK(Double newInletTemperatureK) {
		Double oldInletTemperatureK = inletTemperatureK;
		inletTemperatureK = newInletTemperatureK;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SECONDARY_SIDE__INLET_TEMPERATURE_K, oldInletTemperatureK, inletTemperatureK));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.SECONDARY_SIDE__COOLANT:
				return getCoolant();
			case ModelPackage.SECONDARY_SIDE__COOLANT_MASS_FRACTION:
				return getCoolantMassFraction();
			case ModelPackage.SECONDARY_SIDE__FLOW_KG_PER_S:
				return getFlowKgPerS();
			case ModelPackage.SECONDARY_SIDE__INLET_TEMPERATURE_K:
				return getInletTemperatureK();
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
			case ModelPackage.SECONDARY_SIDE__COOLANT:
				setCoolant((Coolant)newValue);
				return;
			case ModelPackage.SECONDARY_SIDE__COOLANT_MASS_FRACTION:
				setCoolantMassFraction((Double)newValue);
				return;
			case ModelPackage.SECONDARY_SIDE__FLOW_KG_PER_S:
				setFlowKgPerS((Double)newValue);
				return;
			case ModelPackage.SECONDARY_SIDE__INLET_TEMPERATURE_K:
				setInletTemperatureK((Double)newValue);
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
			case ModelPackage.SECONDARY_SIDE__COOLANT:
				setCoolant(COOLANT_EDEFAULT);
				return;
			case ModelPackage.SECONDARY_SIDE__COOLANT_MASS_FRACTION:
				setCoolantMassFraction(COOLANT_MASS_FRACTION_EDEFAULT);
				return;
			case ModelPackage.SECONDARY_SIDE__FLOW_KG_PER_S:
				setFlowKgPerS(FLOW_KG_PER_S_EDEFAULT);
				return;
			case ModelPackage.SECONDARY_SIDE__INLET_TEMPERATURE_K:
				setInletTemperatureK(INLET_TEMPERATURE_K_EDEFAULT);
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
			case ModelPackage.SECONDARY_SIDE__COOLANT:
				return coolant != COOLANT_EDEFAULT;
			case ModelPackage.SECONDARY_SIDE__COOLANT_MASS_FRACTION:
				return coolantMassFraction != COOLANT_MASS_FRACTION_EDEFAULT;
			case ModelPackage.SECONDARY_SIDE__FLOW_KG_PER_S:
				return FLOW_KG_PER_S_EDEFAULT == null ? flowKgPerS != null : !FLOW_KG_PER_S_EDEFAULT.equals(flowKgPerS);
			case ModelPackage.SECONDARY_SIDE__INLET_TEMPERATURE_K:
				return INLET_TEMPERATURE_K_EDEFAULT == null ? inletTemperatureK != null : !INLET_TEMPERATURE_K_EDEFAULT.equals(inletTemperatureK);
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
		result.append(" (coolant: ");
		result.append(coolant);
		result.append(", coolantMassFraction: ");
		result.append(coolantMassFraction);
		result.append(", flowKgPerS: ");
		result.append(flowKgPerS);
		result.append(", inletTemperatureK: ");
		result.append(inletTemperatureK);
		result.append(')');
		return result.toString();
	}

} //SecondarySideImpl
