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

import org.liftloop.model.DesignCase;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.RodTaper;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Design Case</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.impl.DesignCaseImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.liftloop.model.impl.DesignCaseImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.liftloop.model.impl.DesignCaseImpl#getUnitDesignation <em>Unit Designation</em>}</li>
 *   <li>{@link org.liftloop.model.impl.DesignCaseImpl#getStrokeM <em>Stroke M</em>}</li>
 *   <li>{@link org.liftloop.model.impl.DesignCaseImpl#getStrokesPerMinute <em>Strokes Per Minute</em>}</li>
 *   <li>{@link org.liftloop.model.impl.DesignCaseImpl#getPlungerDiameterM <em>Plunger Diameter M</em>}</li>
 *   <li>{@link org.liftloop.model.impl.DesignCaseImpl#getPumpFillage <em>Pump Fillage</em>}</li>
 *   <li>{@link org.liftloop.model.impl.DesignCaseImpl#getPumpIntakePressurePa <em>Pump Intake Pressure Pa</em>}</li>
 *   <li>{@link org.liftloop.model.impl.DesignCaseImpl#getTapers <em>Tapers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DesignCaseImpl extends MinimalEObjectImpl.Container implements DesignCase {
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
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnitDesignation() <em>Unit Designation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitDesignation()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_DESIGNATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnitDesignation() <em>Unit Designation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitDesignation()
	 * @generated
	 * @ordered
	 */
	protected String unitDesignation = UNIT_DESIGNATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStrokeM() <em>Stroke M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrokeM()
	 * @generated
	 * @ordered
	 */
	protected static final Double STROKE_M_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStrokeM() <em>Stroke M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrokeM()
	 * @generated
	 * @ordered
	 */
	protected Double strokeM = STROKE_M_EDEFAULT;

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
	 * The default value of the '{@link #getPumpFillage() <em>Pump Fillage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPumpFillage()
	 * @generated
	 * @ordered
	 */
	protected static final double PUMP_FILLAGE_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getPumpFillage() <em>Pump Fillage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPumpFillage()
	 * @generated
	 * @ordered
	 */
	protected double pumpFillage = PUMP_FILLAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPumpIntakePressurePa() <em>Pump Intake Pressure Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPumpIntakePressurePa()
	 * @generated
	 * @ordered
	 */
	protected static final Double PUMP_INTAKE_PRESSURE_PA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPumpIntakePressurePa() <em>Pump Intake Pressure Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPumpIntakePressurePa()
	 * @generated
	 * @ordered
	 */
	protected Double pumpIntakePressurePa = PUMP_INTAKE_PRESSURE_PA_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTapers() <em>Tapers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTapers()
	 * @generated
	 * @ordered
	 */
	protected EList<RodTaper> tapers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DesignCaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.DESIGN_CASE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DESIGN_CASE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DESIGN_CASE__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnitDesignation() {
		return unitDesignation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnitDesignation(String newUnitDesignation) {
		String oldUnitDesignation = unitDesignation;
		unitDesignation = newUnitDesignation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DESIGN_CASE__UNIT_DESIGNATION, oldUnitDesignation, unitDesignation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getStrokeM() {
		return strokeM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrokeM(Double newStrokeM) {
		Double oldStrokeM = strokeM;
		strokeM = newStrokeM;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DESIGN_CASE__STROKE_M, oldStrokeM, strokeM));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DESIGN_CASE__STROKES_PER_MINUTE, oldStrokesPerMinute, strokesPerMinute));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DESIGN_CASE__PLUNGER_DIAMETER_M, oldPlungerDiameterM, plungerDiameterM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPumpFillage() {
		return pumpFillage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPumpFillage(double newPumpFillage) {
		double oldPumpFillage = pumpFillage;
		pumpFillage = newPumpFillage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DESIGN_CASE__PUMP_FILLAGE, oldPumpFillage, pumpFillage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPumpIntakePressurePa() {
		return pumpIntakePressurePa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPumpIntakePressurePa(Double newPumpIntakePressurePa) {
		Double oldPumpIntakePressurePa = pumpIntakePressurePa;
		pumpIntakePressurePa = newPumpIntakePressurePa;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DESIGN_CASE__PUMP_INTAKE_PRESSURE_PA, oldPumpIntakePressurePa, pumpIntakePressurePa));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RodTaper> getTapers() {
		if (tapers == null) {
			tapers = new EObjectContainmentEList<RodTaper>(RodTaper.class, this, ModelPackage.DESIGN_CASE__TAPERS);
		}
		return tapers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.DESIGN_CASE__TAPERS:
				return ((InternalEList<?>)getTapers()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.DESIGN_CASE__NAME:
				return getName();
			case ModelPackage.DESIGN_CASE__DESCRIPTION:
				return getDescription();
			case ModelPackage.DESIGN_CASE__UNIT_DESIGNATION:
				return getUnitDesignation();
			case ModelPackage.DESIGN_CASE__STROKE_M:
				return getStrokeM();
			case ModelPackage.DESIGN_CASE__STROKES_PER_MINUTE:
				return getStrokesPerMinute();
			case ModelPackage.DESIGN_CASE__PLUNGER_DIAMETER_M:
				return getPlungerDiameterM();
			case ModelPackage.DESIGN_CASE__PUMP_FILLAGE:
				return getPumpFillage();
			case ModelPackage.DESIGN_CASE__PUMP_INTAKE_PRESSURE_PA:
				return getPumpIntakePressurePa();
			case ModelPackage.DESIGN_CASE__TAPERS:
				return getTapers();
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
			case ModelPackage.DESIGN_CASE__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.DESIGN_CASE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ModelPackage.DESIGN_CASE__UNIT_DESIGNATION:
				setUnitDesignation((String)newValue);
				return;
			case ModelPackage.DESIGN_CASE__STROKE_M:
				setStrokeM((Double)newValue);
				return;
			case ModelPackage.DESIGN_CASE__STROKES_PER_MINUTE:
				setStrokesPerMinute((Double)newValue);
				return;
			case ModelPackage.DESIGN_CASE__PLUNGER_DIAMETER_M:
				setPlungerDiameterM((Double)newValue);
				return;
			case ModelPackage.DESIGN_CASE__PUMP_FILLAGE:
				setPumpFillage((Double)newValue);
				return;
			case ModelPackage.DESIGN_CASE__PUMP_INTAKE_PRESSURE_PA:
				setPumpIntakePressurePa((Double)newValue);
				return;
			case ModelPackage.DESIGN_CASE__TAPERS:
				getTapers().clear();
				getTapers().addAll((Collection<? extends RodTaper>)newValue);
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
			case ModelPackage.DESIGN_CASE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.DESIGN_CASE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ModelPackage.DESIGN_CASE__UNIT_DESIGNATION:
				setUnitDesignation(UNIT_DESIGNATION_EDEFAULT);
				return;
			case ModelPackage.DESIGN_CASE__STROKE_M:
				setStrokeM(STROKE_M_EDEFAULT);
				return;
			case ModelPackage.DESIGN_CASE__STROKES_PER_MINUTE:
				setStrokesPerMinute(STROKES_PER_MINUTE_EDEFAULT);
				return;
			case ModelPackage.DESIGN_CASE__PLUNGER_DIAMETER_M:
				setPlungerDiameterM(PLUNGER_DIAMETER_M_EDEFAULT);
				return;
			case ModelPackage.DESIGN_CASE__PUMP_FILLAGE:
				setPumpFillage(PUMP_FILLAGE_EDEFAULT);
				return;
			case ModelPackage.DESIGN_CASE__PUMP_INTAKE_PRESSURE_PA:
				setPumpIntakePressurePa(PUMP_INTAKE_PRESSURE_PA_EDEFAULT);
				return;
			case ModelPackage.DESIGN_CASE__TAPERS:
				getTapers().clear();
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
			case ModelPackage.DESIGN_CASE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.DESIGN_CASE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ModelPackage.DESIGN_CASE__UNIT_DESIGNATION:
				return UNIT_DESIGNATION_EDEFAULT == null ? unitDesignation != null : !UNIT_DESIGNATION_EDEFAULT.equals(unitDesignation);
			case ModelPackage.DESIGN_CASE__STROKE_M:
				return STROKE_M_EDEFAULT == null ? strokeM != null : !STROKE_M_EDEFAULT.equals(strokeM);
			case ModelPackage.DESIGN_CASE__STROKES_PER_MINUTE:
				return STROKES_PER_MINUTE_EDEFAULT == null ? strokesPerMinute != null : !STROKES_PER_MINUTE_EDEFAULT.equals(strokesPerMinute);
			case ModelPackage.DESIGN_CASE__PLUNGER_DIAMETER_M:
				return PLUNGER_DIAMETER_M_EDEFAULT == null ? plungerDiameterM != null : !PLUNGER_DIAMETER_M_EDEFAULT.equals(plungerDiameterM);
			case ModelPackage.DESIGN_CASE__PUMP_FILLAGE:
				return pumpFillage != PUMP_FILLAGE_EDEFAULT;
			case ModelPackage.DESIGN_CASE__PUMP_INTAKE_PRESSURE_PA:
				return PUMP_INTAKE_PRESSURE_PA_EDEFAULT == null ? pumpIntakePressurePa != null : !PUMP_INTAKE_PRESSURE_PA_EDEFAULT.equals(pumpIntakePressurePa);
			case ModelPackage.DESIGN_CASE__TAPERS:
				return tapers != null && !tapers.isEmpty();
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
		result.append(", description: ");
		result.append(description);
		result.append(", unitDesignation: ");
		result.append(unitDesignation);
		result.append(", strokeM: ");
		result.append(strokeM);
		result.append(", strokesPerMinute: ");
		result.append(strokesPerMinute);
		result.append(", plungerDiameterM: ");
		result.append(plungerDiameterM);
		result.append(", pumpFillage: ");
		result.append(pumpFillage);
		result.append(", pumpIntakePressurePa: ");
		result.append(pumpIntakePressurePa);
		result.append(')');
		return result.toString();
	}

} //DesignCaseImpl
