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
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.liftloop.model.CrankRotation;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.PumpingUnit;
import org.liftloop.model.UnitGeometry;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pumping Unit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.impl.PumpingUnitImpl#getDesignation <em>Designation</em>}</li>
 *   <li>{@link org.liftloop.model.impl.PumpingUnitImpl#getGeometry <em>Geometry</em>}</li>
 *   <li>{@link org.liftloop.model.impl.PumpingUnitImpl#getCrankRotation <em>Crank Rotation</em>}</li>
 *   <li>{@link org.liftloop.model.impl.PumpingUnitImpl#getCounterbalanceMomentNm <em>Counterbalance Moment Nm</em>}</li>
 *   <li>{@link org.liftloop.model.impl.PumpingUnitImpl#getStructuralUnbalanceN <em>Structural Unbalance N</em>}</li>
 *   <li>{@link org.liftloop.model.impl.PumpingUnitImpl#getGearboxRatingNm <em>Gearbox Rating Nm</em>}</li>
 *   <li>{@link org.liftloop.model.impl.PumpingUnitImpl#getStructureRatingN <em>Structure Rating N</em>}</li>
 *   <li>{@link org.liftloop.model.impl.PumpingUnitImpl#getCounterweightsN <em>Counterweights N</em>}</li>
 *   <li>{@link org.liftloop.model.impl.PumpingUnitImpl#getMotorRatingW <em>Motor Rating W</em>}</li>
 *   <li>{@link org.liftloop.model.impl.PumpingUnitImpl#getSurfaceEfficiency <em>Surface Efficiency</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PumpingUnitImpl extends MinimalEObjectImpl.Container implements PumpingUnit {
	/**
	 * The default value of the '{@link #getDesignation() <em>Designation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesignation()
	 * @generated
	 * @ordered
	 */
	protected static final String DESIGNATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDesignation() <em>Designation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesignation()
	 * @generated
	 * @ordered
	 */
	protected String designation = DESIGNATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGeometry() <em>Geometry</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeometry()
	 * @generated
	 * @ordered
	 */
	protected UnitGeometry geometry;

	/**
	 * The default value of the '{@link #getCrankRotation() <em>Crank Rotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrankRotation()
	 * @generated
	 * @ordered
	 */
	protected static final CrankRotation CRANK_ROTATION_EDEFAULT = CrankRotation.CLOCKWISE;

	/**
	 * The cached value of the '{@link #getCrankRotation() <em>Crank Rotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrankRotation()
	 * @generated
	 * @ordered
	 */
	protected CrankRotation crankRotation = CRANK_ROTATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCounterbalanceMomentNm() <em>Counterbalance Moment Nm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounterbalanceMomentNm()
	 * @generated
	 * @ordered
	 */
	protected static final Double COUNTERBALANCE_MOMENT_NM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCounterbalanceMomentNm() <em>Counterbalance Moment Nm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounterbalanceMomentNm()
	 * @generated
	 * @ordered
	 */
	protected Double counterbalanceMomentNm = COUNTERBALANCE_MOMENT_NM_EDEFAULT;

	/**
	 * The default value of the '{@link #getStructuralUnbalanceN() <em>Structural Unbalance N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStructuralUnbalanceN()
	 * @generated
	 * @ordered
	 */
	protected static final Double STRUCTURAL_UNBALANCE_N_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStructuralUnbalanceN() <em>Structural Unbalance N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStructuralUnbalanceN()
	 * @generated
	 * @ordered
	 */
	protected Double structuralUnbalanceN = STRUCTURAL_UNBALANCE_N_EDEFAULT;

	/**
	 * The default value of the '{@link #getGearboxRatingNm() <em>Gearbox Rating Nm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGearboxRatingNm()
	 * @generated
	 * @ordered
	 */
	protected static final Double GEARBOX_RATING_NM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGearboxRatingNm() <em>Gearbox Rating Nm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGearboxRatingNm()
	 * @generated
	 * @ordered
	 */
	protected Double gearboxRatingNm = GEARBOX_RATING_NM_EDEFAULT;

	/**
	 * The default value of the '{@link #getStructureRatingN() <em>Structure Rating N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStructureRatingN()
	 * @generated
	 * @ordered
	 */
	protected static final Double STRUCTURE_RATING_N_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStructureRatingN() <em>Structure Rating N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStructureRatingN()
	 * @generated
	 * @ordered
	 */
	protected Double structureRatingN = STRUCTURE_RATING_N_EDEFAULT;

	/**
	 * The default value of the '{@link #getCounterweightsN() <em>Counterweights N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounterweightsN()
	 * @generated
	 * @ordered
	 */
	protected static final Double COUNTERWEIGHTS_N_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCounterweightsN() <em>Counterweights N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounterweightsN()
	 * @generated
	 * @ordered
	 */
	protected Double counterweightsN = COUNTERWEIGHTS_N_EDEFAULT;

	/**
	 * The default value of the '{@link #getMotorRatingW() <em>Motor Rating W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMotorRatingW()
	 * @generated
	 * @ordered
	 */
	protected static final Double MOTOR_RATING_W_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMotorRatingW() <em>Motor Rating W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMotorRatingW()
	 * @generated
	 * @ordered
	 */
	protected Double motorRatingW = MOTOR_RATING_W_EDEFAULT;

	/**
	 * The default value of the '{@link #getSurfaceEfficiency() <em>Surface Efficiency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSurfaceEfficiency()
	 * @generated
	 * @ordered
	 */
	protected static final double SURFACE_EFFICIENCY_EDEFAULT = 0.85;

	/**
	 * The cached value of the '{@link #getSurfaceEfficiency() <em>Surface Efficiency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSurfaceEfficiency()
	 * @generated
	 * @ordered
	 */
	protected double surfaceEfficiency = SURFACE_EFFICIENCY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PumpingUnitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.PUMPING_UNIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDesignation() {
		return designation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDesignation(String newDesignation) {
		String oldDesignation = designation;
		designation = newDesignation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUMPING_UNIT__DESIGNATION, oldDesignation, designation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnitGeometry getGeometry() {
		return geometry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGeometry(UnitGeometry newGeometry, NotificationChain msgs) {
		UnitGeometry oldGeometry = geometry;
		geometry = newGeometry;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.PUMPING_UNIT__GEOMETRY, oldGeometry, newGeometry);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGeometry(UnitGeometry newGeometry) {
		if (newGeometry != geometry) {
			NotificationChain msgs = null;
			if (geometry != null)
				msgs = ((InternalEObject)geometry).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.PUMPING_UNIT__GEOMETRY, null, msgs);
			if (newGeometry != null)
				msgs = ((InternalEObject)newGeometry).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.PUMPING_UNIT__GEOMETRY, null, msgs);
			msgs = basicSetGeometry(newGeometry, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUMPING_UNIT__GEOMETRY, newGeometry, newGeometry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CrankRotation getCrankRotation() {
		return crankRotation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCrankRotation(CrankRotation newCrankRotation) {
		CrankRotation oldCrankRotation = crankRotation;
		crankRotation = newCrankRotation == null ? CRANK_ROTATION_EDEFAULT : newCrankRotation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUMPING_UNIT__CRANK_ROTATION, oldCrankRotation, crankRotation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCounterbalanceMomentNm() {
		return counterbalanceMomentNm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCounterbalanceMomentNm(Double newCounterbalanceMomentNm) {
		Double oldCounterbalanceMomentNm = counterbalanceMomentNm;
		counterbalanceMomentNm = newCounterbalanceMomentNm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUMPING_UNIT__COUNTERBALANCE_MOMENT_NM, oldCounterbalanceMomentNm, counterbalanceMomentNm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getStructuralUnbalanceN() {
		return structuralUnbalanceN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStructuralUnbalanceN(Double newStructuralUnbalanceN) {
		Double oldStructuralUnbalanceN = structuralUnbalanceN;
		structuralUnbalanceN = newStructuralUnbalanceN;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUMPING_UNIT__STRUCTURAL_UNBALANCE_N, oldStructuralUnbalanceN, structuralUnbalanceN));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getGearboxRatingNm() {
		return gearboxRatingNm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGearboxRatingNm(Double newGearboxRatingNm) {
		Double oldGearboxRatingNm = gearboxRatingNm;
		gearboxRatingNm = newGearboxRatingNm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUMPING_UNIT__GEARBOX_RATING_NM, oldGearboxRatingNm, gearboxRatingNm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getStructureRatingN() {
		return structureRatingN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStructureRatingN(Double newStructureRatingN) {
		Double oldStructureRatingN = structureRatingN;
		structureRatingN = newStructureRatingN;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUMPING_UNIT__STRUCTURE_RATING_N, oldStructureRatingN, structureRatingN));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCounterweightsN() {
		return counterweightsN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCounterweightsN(Double newCounterweightsN) {
		Double oldCounterweightsN = counterweightsN;
		counterweightsN = newCounterweightsN;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUMPING_UNIT__COUNTERWEIGHTS_N, oldCounterweightsN, counterweightsN));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMotorRatingW() {
		return motorRatingW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMotorRatingW(Double newMotorRatingW) {
		Double oldMotorRatingW = motorRatingW;
		motorRatingW = newMotorRatingW;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUMPING_UNIT__MOTOR_RATING_W, oldMotorRatingW, motorRatingW));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSurfaceEfficiency() {
		return surfaceEfficiency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSurfaceEfficiency(double newSurfaceEfficiency) {
		double oldSurfaceEfficiency = surfaceEfficiency;
		surfaceEfficiency = newSurfaceEfficiency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.PUMPING_UNIT__SURFACE_EFFICIENCY, oldSurfaceEfficiency, surfaceEfficiency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.PUMPING_UNIT__GEOMETRY:
				return basicSetGeometry(null, msgs);
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
			case ModelPackage.PUMPING_UNIT__DESIGNATION:
				return getDesignation();
			case ModelPackage.PUMPING_UNIT__GEOMETRY:
				return getGeometry();
			case ModelPackage.PUMPING_UNIT__CRANK_ROTATION:
				return getCrankRotation();
			case ModelPackage.PUMPING_UNIT__COUNTERBALANCE_MOMENT_NM:
				return getCounterbalanceMomentNm();
			case ModelPackage.PUMPING_UNIT__STRUCTURAL_UNBALANCE_N:
				return getStructuralUnbalanceN();
			case ModelPackage.PUMPING_UNIT__GEARBOX_RATING_NM:
				return getGearboxRatingNm();
			case ModelPackage.PUMPING_UNIT__STRUCTURE_RATING_N:
				return getStructureRatingN();
			case ModelPackage.PUMPING_UNIT__COUNTERWEIGHTS_N:
				return getCounterweightsN();
			case ModelPackage.PUMPING_UNIT__MOTOR_RATING_W:
				return getMotorRatingW();
			case ModelPackage.PUMPING_UNIT__SURFACE_EFFICIENCY:
				return getSurfaceEfficiency();
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
			case ModelPackage.PUMPING_UNIT__DESIGNATION:
				setDesignation((String)newValue);
				return;
			case ModelPackage.PUMPING_UNIT__GEOMETRY:
				setGeometry((UnitGeometry)newValue);
				return;
			case ModelPackage.PUMPING_UNIT__CRANK_ROTATION:
				setCrankRotation((CrankRotation)newValue);
				return;
			case ModelPackage.PUMPING_UNIT__COUNTERBALANCE_MOMENT_NM:
				setCounterbalanceMomentNm((Double)newValue);
				return;
			case ModelPackage.PUMPING_UNIT__STRUCTURAL_UNBALANCE_N:
				setStructuralUnbalanceN((Double)newValue);
				return;
			case ModelPackage.PUMPING_UNIT__GEARBOX_RATING_NM:
				setGearboxRatingNm((Double)newValue);
				return;
			case ModelPackage.PUMPING_UNIT__STRUCTURE_RATING_N:
				setStructureRatingN((Double)newValue);
				return;
			case ModelPackage.PUMPING_UNIT__COUNTERWEIGHTS_N:
				setCounterweightsN((Double)newValue);
				return;
			case ModelPackage.PUMPING_UNIT__MOTOR_RATING_W:
				setMotorRatingW((Double)newValue);
				return;
			case ModelPackage.PUMPING_UNIT__SURFACE_EFFICIENCY:
				setSurfaceEfficiency((Double)newValue);
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
			case ModelPackage.PUMPING_UNIT__DESIGNATION:
				setDesignation(DESIGNATION_EDEFAULT);
				return;
			case ModelPackage.PUMPING_UNIT__GEOMETRY:
				setGeometry((UnitGeometry)null);
				return;
			case ModelPackage.PUMPING_UNIT__CRANK_ROTATION:
				setCrankRotation(CRANK_ROTATION_EDEFAULT);
				return;
			case ModelPackage.PUMPING_UNIT__COUNTERBALANCE_MOMENT_NM:
				setCounterbalanceMomentNm(COUNTERBALANCE_MOMENT_NM_EDEFAULT);
				return;
			case ModelPackage.PUMPING_UNIT__STRUCTURAL_UNBALANCE_N:
				setStructuralUnbalanceN(STRUCTURAL_UNBALANCE_N_EDEFAULT);
				return;
			case ModelPackage.PUMPING_UNIT__GEARBOX_RATING_NM:
				setGearboxRatingNm(GEARBOX_RATING_NM_EDEFAULT);
				return;
			case ModelPackage.PUMPING_UNIT__STRUCTURE_RATING_N:
				setStructureRatingN(STRUCTURE_RATING_N_EDEFAULT);
				return;
			case ModelPackage.PUMPING_UNIT__COUNTERWEIGHTS_N:
				setCounterweightsN(COUNTERWEIGHTS_N_EDEFAULT);
				return;
			case ModelPackage.PUMPING_UNIT__MOTOR_RATING_W:
				setMotorRatingW(MOTOR_RATING_W_EDEFAULT);
				return;
			case ModelPackage.PUMPING_UNIT__SURFACE_EFFICIENCY:
				setSurfaceEfficiency(SURFACE_EFFICIENCY_EDEFAULT);
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
			case ModelPackage.PUMPING_UNIT__DESIGNATION:
				return DESIGNATION_EDEFAULT == null ? designation != null : !DESIGNATION_EDEFAULT.equals(designation);
			case ModelPackage.PUMPING_UNIT__GEOMETRY:
				return geometry != null;
			case ModelPackage.PUMPING_UNIT__CRANK_ROTATION:
				return crankRotation != CRANK_ROTATION_EDEFAULT;
			case ModelPackage.PUMPING_UNIT__COUNTERBALANCE_MOMENT_NM:
				return COUNTERBALANCE_MOMENT_NM_EDEFAULT == null ? counterbalanceMomentNm != null : !COUNTERBALANCE_MOMENT_NM_EDEFAULT.equals(counterbalanceMomentNm);
			case ModelPackage.PUMPING_UNIT__STRUCTURAL_UNBALANCE_N:
				return STRUCTURAL_UNBALANCE_N_EDEFAULT == null ? structuralUnbalanceN != null : !STRUCTURAL_UNBALANCE_N_EDEFAULT.equals(structuralUnbalanceN);
			case ModelPackage.PUMPING_UNIT__GEARBOX_RATING_NM:
				return GEARBOX_RATING_NM_EDEFAULT == null ? gearboxRatingNm != null : !GEARBOX_RATING_NM_EDEFAULT.equals(gearboxRatingNm);
			case ModelPackage.PUMPING_UNIT__STRUCTURE_RATING_N:
				return STRUCTURE_RATING_N_EDEFAULT == null ? structureRatingN != null : !STRUCTURE_RATING_N_EDEFAULT.equals(structureRatingN);
			case ModelPackage.PUMPING_UNIT__COUNTERWEIGHTS_N:
				return COUNTERWEIGHTS_N_EDEFAULT == null ? counterweightsN != null : !COUNTERWEIGHTS_N_EDEFAULT.equals(counterweightsN);
			case ModelPackage.PUMPING_UNIT__MOTOR_RATING_W:
				return MOTOR_RATING_W_EDEFAULT == null ? motorRatingW != null : !MOTOR_RATING_W_EDEFAULT.equals(motorRatingW);
			case ModelPackage.PUMPING_UNIT__SURFACE_EFFICIENCY:
				return surfaceEfficiency != SURFACE_EFFICIENCY_EDEFAULT;
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
		result.append(" (designation: ");
		result.append(designation);
		result.append(", crankRotation: ");
		result.append(crankRotation);
		result.append(", counterbalanceMomentNm: ");
		result.append(counterbalanceMomentNm);
		result.append(", structuralUnbalanceN: ");
		result.append(structuralUnbalanceN);
		result.append(", gearboxRatingNm: ");
		result.append(gearboxRatingNm);
		result.append(", structureRatingN: ");
		result.append(structureRatingN);
		result.append(", counterweightsN: ");
		result.append(counterweightsN);
		result.append(", motorRatingW: ");
		result.append(motorRatingW);
		result.append(", surfaceEfficiency: ");
		result.append(surfaceEfficiency);
		result.append(')');
		return result.toString();
	}

} //PumpingUnitImpl
