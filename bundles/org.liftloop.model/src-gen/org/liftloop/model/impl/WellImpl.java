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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.liftloop.model.DampingModel;
import org.liftloop.model.DesignCase;
import org.liftloop.model.DownholePump;
import org.liftloop.model.Fluids;
import org.liftloop.model.Inflow;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.OperatingLimits;
import org.liftloop.model.PumpingUnit;
import org.liftloop.model.RodString;
import org.liftloop.model.SurfaceCard;
import org.liftloop.model.SurveyStation;
import org.liftloop.model.Tubing;
import org.liftloop.model.Well;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Well</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.impl.WellImpl#getRodString <em>Rod String</em>}</li>
 *   <li>{@link org.liftloop.model.impl.WellImpl#getPumpingUnit <em>Pumping Unit</em>}</li>
 *   <li>{@link org.liftloop.model.impl.WellImpl#getPump <em>Pump</em>}</li>
 *   <li>{@link org.liftloop.model.impl.WellImpl#getTubing <em>Tubing</em>}</li>
 *   <li>{@link org.liftloop.model.impl.WellImpl#getFluids <em>Fluids</em>}</li>
 *   <li>{@link org.liftloop.model.impl.WellImpl#getInflow <em>Inflow</em>}</li>
 *   <li>{@link org.liftloop.model.impl.WellImpl#getSurvey <em>Survey</em>}</li>
 *   <li>{@link org.liftloop.model.impl.WellImpl#getLimits <em>Limits</em>}</li>
 *   <li>{@link org.liftloop.model.impl.WellImpl#getCards <em>Cards</em>}</li>
 *   <li>{@link org.liftloop.model.impl.WellImpl#getTargetFillage <em>Target Fillage</em>}</li>
 *   <li>{@link org.liftloop.model.impl.WellImpl#getStrokesPerMinute <em>Strokes Per Minute</em>}</li>
 *   <li>{@link org.liftloop.model.impl.WellImpl#getDampingRatio <em>Damping Ratio</em>}</li>
 *   <li>{@link org.liftloop.model.impl.WellImpl#getDownstrokeDampingRatio <em>Downstroke Damping Ratio</em>}</li>
 *   <li>{@link org.liftloop.model.impl.WellImpl#getDampingModel <em>Damping Model</em>}</li>
 *   <li>{@link org.liftloop.model.impl.WellImpl#getLiquidRateM3PerS <em>Liquid Rate M3 Per S</em>}</li>
 *   <li>{@link org.liftloop.model.impl.WellImpl#getRuntimeHoursPerDay <em>Runtime Hours Per Day</em>}</li>
 *   <li>{@link org.liftloop.model.impl.WellImpl#getRodFrictionCoefficient <em>Rod Friction Coefficient</em>}</li>
 *   <li>{@link org.liftloop.model.impl.WellImpl#getStuffingBoxFrictionN <em>Stuffing Box Friction N</em>}</li>
 *   <li>{@link org.liftloop.model.impl.WellImpl#getDesigns <em>Designs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WellImpl extends AssetImpl implements Well {
	/**
	 * The cached value of the '{@link #getRodString() <em>Rod String</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRodString()
	 * @generated
	 * @ordered
	 */
	protected RodString rodString;

	/**
	 * The cached value of the '{@link #getPumpingUnit() <em>Pumping Unit</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPumpingUnit()
	 * @generated
	 * @ordered
	 */
	protected PumpingUnit pumpingUnit;

	/**
	 * The cached value of the '{@link #getPump() <em>Pump</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPump()
	 * @generated
	 * @ordered
	 */
	protected DownholePump pump;

	/**
	 * The cached value of the '{@link #getTubing() <em>Tubing</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTubing()
	 * @generated
	 * @ordered
	 */
	protected Tubing tubing;

	/**
	 * The cached value of the '{@link #getFluids() <em>Fluids</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFluids()
	 * @generated
	 * @ordered
	 */
	protected Fluids fluids;

	/**
	 * The cached value of the '{@link #getInflow() <em>Inflow</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInflow()
	 * @generated
	 * @ordered
	 */
	protected Inflow inflow;

	/**
	 * The cached value of the '{@link #getSurvey() <em>Survey</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSurvey()
	 * @generated
	 * @ordered
	 */
	protected EList<SurveyStation> survey;

	/**
	 * The cached value of the '{@link #getLimits() <em>Limits</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimits()
	 * @generated
	 * @ordered
	 */
	protected OperatingLimits limits;

	/**
	 * The cached value of the '{@link #getCards() <em>Cards</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCards()
	 * @generated
	 * @ordered
	 */
	protected EList<SurfaceCard> cards;

	/**
	 * The default value of the '{@link #getTargetFillage() <em>Target Fillage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetFillage()
	 * @generated
	 * @ordered
	 */
	protected static final double TARGET_FILLAGE_EDEFAULT = 0.85;

	/**
	 * The cached value of the '{@link #getTargetFillage() <em>Target Fillage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetFillage()
	 * @generated
	 * @ordered
	 */
	protected double targetFillage = TARGET_FILLAGE_EDEFAULT;

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
	 * The default value of the '{@link #getDampingRatio() <em>Damping Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDampingRatio()
	 * @generated
	 * @ordered
	 */
	protected static final double DAMPING_RATIO_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getDampingRatio() <em>Damping Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDampingRatio()
	 * @generated
	 * @ordered
	 */
	protected double dampingRatio = DAMPING_RATIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getDownstrokeDampingRatio() <em>Downstroke Damping Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDownstrokeDampingRatio()
	 * @generated
	 * @ordered
	 */
	protected static final Double DOWNSTROKE_DAMPING_RATIO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDownstrokeDampingRatio() <em>Downstroke Damping Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDownstrokeDampingRatio()
	 * @generated
	 * @ordered
	 */
	protected Double downstrokeDampingRatio = DOWNSTROKE_DAMPING_RATIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getDampingModel() <em>Damping Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDampingModel()
	 * @generated
	 * @ordered
	 */
	protected static final DampingModel DAMPING_MODEL_EDEFAULT = DampingModel.RATIO;

	/**
	 * The cached value of the '{@link #getDampingModel() <em>Damping Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDampingModel()
	 * @generated
	 * @ordered
	 */
	protected DampingModel dampingModel = DAMPING_MODEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getLiquidRateM3PerS() <em>Liquid Rate M3 Per S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLiquidRateM3PerS()
	 * @generated
	 * @ordered
	 */
	protected static final Double LIQUID_RATE_M3_PER_S_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLiquidRateM3PerS() <em>Liquid Rate M3 Per S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLiquidRateM3PerS()
	 * @generated
	 * @ordered
	 */
	protected Double liquidRateM3PerS = LIQUID_RATE_M3_PER_S_EDEFAULT;

	/**
	 * The default value of the '{@link #getRuntimeHoursPerDay() <em>Runtime Hours Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuntimeHoursPerDay()
	 * @generated
	 * @ordered
	 */
	protected static final double RUNTIME_HOURS_PER_DAY_EDEFAULT = 24.0;

	/**
	 * The cached value of the '{@link #getRuntimeHoursPerDay() <em>Runtime Hours Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuntimeHoursPerDay()
	 * @generated
	 * @ordered
	 */
	protected double runtimeHoursPerDay = RUNTIME_HOURS_PER_DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRodFrictionCoefficient() <em>Rod Friction Coefficient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRodFrictionCoefficient()
	 * @generated
	 * @ordered
	 */
	protected static final double ROD_FRICTION_COEFFICIENT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRodFrictionCoefficient() <em>Rod Friction Coefficient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRodFrictionCoefficient()
	 * @generated
	 * @ordered
	 */
	protected double rodFrictionCoefficient = ROD_FRICTION_COEFFICIENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStuffingBoxFrictionN() <em>Stuffing Box Friction N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStuffingBoxFrictionN()
	 * @generated
	 * @ordered
	 */
	protected static final double STUFFING_BOX_FRICTION_N_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getStuffingBoxFrictionN() <em>Stuffing Box Friction N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStuffingBoxFrictionN()
	 * @generated
	 * @ordered
	 */
	protected double stuffingBoxFrictionN = STUFFING_BOX_FRICTION_N_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDesigns() <em>Designs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesigns()
	 * @generated
	 * @ordered
	 */
	protected EList<DesignCase> designs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WellImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.WELL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RodString getRodString() {
		return rodString;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRodString(RodString newRodString, NotificationChain msgs) {
		RodString oldRodString = rodString;
		rodString = newRodString;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__ROD_STRING, oldRodString, newRodString);
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
	public void setRodString(RodString newRodString) {
		if (newRodString != rodString) {
			NotificationChain msgs = null;
			if (rodString != null)
				msgs = ((InternalEObject)rodString).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.WELL__ROD_STRING, null, msgs);
			if (newRodString != null)
				msgs = ((InternalEObject)newRodString).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.WELL__ROD_STRING, null, msgs);
			msgs = basicSetRodString(newRodString, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__ROD_STRING, newRodString, newRodString));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PumpingUnit getPumpingUnit() {
		return pumpingUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPumpingUnit(PumpingUnit newPumpingUnit, NotificationChain msgs) {
		PumpingUnit oldPumpingUnit = pumpingUnit;
		pumpingUnit = newPumpingUnit;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__PUMPING_UNIT, oldPumpingUnit, newPumpingUnit);
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
	public void setPumpingUnit(PumpingUnit newPumpingUnit) {
		if (newPumpingUnit != pumpingUnit) {
			NotificationChain msgs = null;
			if (pumpingUnit != null)
				msgs = ((InternalEObject)pumpingUnit).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.WELL__PUMPING_UNIT, null, msgs);
			if (newPumpingUnit != null)
				msgs = ((InternalEObject)newPumpingUnit).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.WELL__PUMPING_UNIT, null, msgs);
			msgs = basicSetPumpingUnit(newPumpingUnit, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__PUMPING_UNIT, newPumpingUnit, newPumpingUnit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DownholePump getPump() {
		return pump;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPump(DownholePump newPump, NotificationChain msgs) {
		DownholePump oldPump = pump;
		pump = newPump;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__PUMP, oldPump, newPump);
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
	public void setPump(DownholePump newPump) {
		if (newPump != pump) {
			NotificationChain msgs = null;
			if (pump != null)
				msgs = ((InternalEObject)pump).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.WELL__PUMP, null, msgs);
			if (newPump != null)
				msgs = ((InternalEObject)newPump).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.WELL__PUMP, null, msgs);
			msgs = basicSetPump(newPump, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__PUMP, newPump, newPump));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tubing getTubing() {
		return tubing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTubing(Tubing newTubing, NotificationChain msgs) {
		Tubing oldTubing = tubing;
		tubing = newTubing;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__TUBING, oldTubing, newTubing);
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
	public void setTubing(Tubing newTubing) {
		if (newTubing != tubing) {
			NotificationChain msgs = null;
			if (tubing != null)
				msgs = ((InternalEObject)tubing).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.WELL__TUBING, null, msgs);
			if (newTubing != null)
				msgs = ((InternalEObject)newTubing).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.WELL__TUBING, null, msgs);
			msgs = basicSetTubing(newTubing, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__TUBING, newTubing, newTubing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fluids getFluids() {
		return fluids;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFluids(Fluids newFluids, NotificationChain msgs) {
		Fluids oldFluids = fluids;
		fluids = newFluids;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__FLUIDS, oldFluids, newFluids);
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
	public void setFluids(Fluids newFluids) {
		if (newFluids != fluids) {
			NotificationChain msgs = null;
			if (fluids != null)
				msgs = ((InternalEObject)fluids).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.WELL__FLUIDS, null, msgs);
			if (newFluids != null)
				msgs = ((InternalEObject)newFluids).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.WELL__FLUIDS, null, msgs);
			msgs = basicSetFluids(newFluids, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__FLUIDS, newFluids, newFluids));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Inflow getInflow() {
		return inflow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInflow(Inflow newInflow, NotificationChain msgs) {
		Inflow oldInflow = inflow;
		inflow = newInflow;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__INFLOW, oldInflow, newInflow);
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
	public void setInflow(Inflow newInflow) {
		if (newInflow != inflow) {
			NotificationChain msgs = null;
			if (inflow != null)
				msgs = ((InternalEObject)inflow).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.WELL__INFLOW, null, msgs);
			if (newInflow != null)
				msgs = ((InternalEObject)newInflow).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.WELL__INFLOW, null, msgs);
			msgs = basicSetInflow(newInflow, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__INFLOW, newInflow, newInflow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SurveyStation> getSurvey() {
		if (survey == null) {
			survey = new EObjectContainmentEList<SurveyStation>(SurveyStation.class, this, ModelPackage.WELL__SURVEY);
		}
		return survey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OperatingLimits getLimits() {
		return limits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLimits(OperatingLimits newLimits, NotificationChain msgs) {
		OperatingLimits oldLimits = limits;
		limits = newLimits;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__LIMITS, oldLimits, newLimits);
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
	public void setLimits(OperatingLimits newLimits) {
		if (newLimits != limits) {
			NotificationChain msgs = null;
			if (limits != null)
				msgs = ((InternalEObject)limits).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.WELL__LIMITS, null, msgs);
			if (newLimits != null)
				msgs = ((InternalEObject)newLimits).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.WELL__LIMITS, null, msgs);
			msgs = basicSetLimits(newLimits, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__LIMITS, newLimits, newLimits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SurfaceCard> getCards() {
		if (cards == null) {
			cards = new EObjectContainmentEList<SurfaceCard>(SurfaceCard.class, this, ModelPackage.WELL__CARDS);
		}
		return cards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTargetFillage() {
		return targetFillage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetFillage(double newTargetFillage) {
		double oldTargetFillage = targetFillage;
		targetFillage = newTargetFillage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__TARGET_FILLAGE, oldTargetFillage, targetFillage));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__STROKES_PER_MINUTE, oldStrokesPerMinute, strokesPerMinute));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDampingRatio() {
		return dampingRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDampingRatio(double newDampingRatio) {
		double oldDampingRatio = dampingRatio;
		dampingRatio = newDampingRatio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__DAMPING_RATIO, oldDampingRatio, dampingRatio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getDownstrokeDampingRatio() {
		return downstrokeDampingRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDownstrokeDampingRatio(Double newDownstrokeDampingRatio) {
		Double oldDownstrokeDampingRatio = downstrokeDampingRatio;
		downstrokeDampingRatio = newDownstrokeDampingRatio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__DOWNSTROKE_DAMPING_RATIO, oldDownstrokeDampingRatio, downstrokeDampingRatio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DampingModel getDampingModel() {
		return dampingModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDampingModel(DampingModel newDampingModel) {
		DampingModel oldDampingModel = dampingModel;
		dampingModel = newDampingModel == null ? DAMPING_MODEL_EDEFAULT : newDampingModel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__DAMPING_MODEL, oldDampingModel, dampingModel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLiquidRateM3PerS() {
		return liquidRateM3PerS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLiquidRateM3PerS(Double newLiquidRateM3PerS) {
		Double oldLiquidRateM3PerS = liquidRateM3PerS;
		liquidRateM3PerS = newLiquidRateM3PerS;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__LIQUID_RATE_M3_PER_S, oldLiquidRateM3PerS, liquidRateM3PerS));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRuntimeHoursPerDay() {
		return runtimeHoursPerDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuntimeHoursPerDay(double newRuntimeHoursPerDay) {
		double oldRuntimeHoursPerDay = runtimeHoursPerDay;
		runtimeHoursPerDay = newRuntimeHoursPerDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__RUNTIME_HOURS_PER_DAY, oldRuntimeHoursPerDay, runtimeHoursPerDay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRodFrictionCoefficient() {
		return rodFrictionCoefficient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRodFrictionCoefficient(double newRodFrictionCoefficient) {
		double oldRodFrictionCoefficient = rodFrictionCoefficient;
		rodFrictionCoefficient = newRodFrictionCoefficient;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__ROD_FRICTION_COEFFICIENT, oldRodFrictionCoefficient, rodFrictionCoefficient));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getStuffingBoxFrictionN() {
		return stuffingBoxFrictionN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStuffingBoxFrictionN(double newStuffingBoxFrictionN) {
		double oldStuffingBoxFrictionN = stuffingBoxFrictionN;
		stuffingBoxFrictionN = newStuffingBoxFrictionN;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WELL__STUFFING_BOX_FRICTION_N, oldStuffingBoxFrictionN, stuffingBoxFrictionN));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DesignCase> getDesigns() {
		if (designs == null) {
			designs = new EObjectContainmentEList<DesignCase>(DesignCase.class, this, ModelPackage.WELL__DESIGNS);
		}
		return designs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.WELL__ROD_STRING:
				return basicSetRodString(null, msgs);
			case ModelPackage.WELL__PUMPING_UNIT:
				return basicSetPumpingUnit(null, msgs);
			case ModelPackage.WELL__PUMP:
				return basicSetPump(null, msgs);
			case ModelPackage.WELL__TUBING:
				return basicSetTubing(null, msgs);
			case ModelPackage.WELL__FLUIDS:
				return basicSetFluids(null, msgs);
			case ModelPackage.WELL__INFLOW:
				return basicSetInflow(null, msgs);
			case ModelPackage.WELL__SURVEY:
				return ((InternalEList<?>)getSurvey()).basicRemove(otherEnd, msgs);
			case ModelPackage.WELL__LIMITS:
				return basicSetLimits(null, msgs);
			case ModelPackage.WELL__CARDS:
				return ((InternalEList<?>)getCards()).basicRemove(otherEnd, msgs);
			case ModelPackage.WELL__DESIGNS:
				return ((InternalEList<?>)getDesigns()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.WELL__ROD_STRING:
				return getRodString();
			case ModelPackage.WELL__PUMPING_UNIT:
				return getPumpingUnit();
			case ModelPackage.WELL__PUMP:
				return getPump();
			case ModelPackage.WELL__TUBING:
				return getTubing();
			case ModelPackage.WELL__FLUIDS:
				return getFluids();
			case ModelPackage.WELL__INFLOW:
				return getInflow();
			case ModelPackage.WELL__SURVEY:
				return getSurvey();
			case ModelPackage.WELL__LIMITS:
				return getLimits();
			case ModelPackage.WELL__CARDS:
				return getCards();
			case ModelPackage.WELL__TARGET_FILLAGE:
				return getTargetFillage();
			case ModelPackage.WELL__STROKES_PER_MINUTE:
				return getStrokesPerMinute();
			case ModelPackage.WELL__DAMPING_RATIO:
				return getDampingRatio();
			case ModelPackage.WELL__DOWNSTROKE_DAMPING_RATIO:
				return getDownstrokeDampingRatio();
			case ModelPackage.WELL__DAMPING_MODEL:
				return getDampingModel();
			case ModelPackage.WELL__LIQUID_RATE_M3_PER_S:
				return getLiquidRateM3PerS();
			case ModelPackage.WELL__RUNTIME_HOURS_PER_DAY:
				return getRuntimeHoursPerDay();
			case ModelPackage.WELL__ROD_FRICTION_COEFFICIENT:
				return getRodFrictionCoefficient();
			case ModelPackage.WELL__STUFFING_BOX_FRICTION_N:
				return getStuffingBoxFrictionN();
			case ModelPackage.WELL__DESIGNS:
				return getDesigns();
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
			case ModelPackage.WELL__ROD_STRING:
				setRodString((RodString)newValue);
				return;
			case ModelPackage.WELL__PUMPING_UNIT:
				setPumpingUnit((PumpingUnit)newValue);
				return;
			case ModelPackage.WELL__PUMP:
				setPump((DownholePump)newValue);
				return;
			case ModelPackage.WELL__TUBING:
				setTubing((Tubing)newValue);
				return;
			case ModelPackage.WELL__FLUIDS:
				setFluids((Fluids)newValue);
				return;
			case ModelPackage.WELL__INFLOW:
				setInflow((Inflow)newValue);
				return;
			case ModelPackage.WELL__SURVEY:
				getSurvey().clear();
				getSurvey().addAll((Collection<? extends SurveyStation>)newValue);
				return;
			case ModelPackage.WELL__LIMITS:
				setLimits((OperatingLimits)newValue);
				return;
			case ModelPackage.WELL__CARDS:
				getCards().clear();
				getCards().addAll((Collection<? extends SurfaceCard>)newValue);
				return;
			case ModelPackage.WELL__TARGET_FILLAGE:
				setTargetFillage((Double)newValue);
				return;
			case ModelPackage.WELL__STROKES_PER_MINUTE:
				setStrokesPerMinute((Double)newValue);
				return;
			case ModelPackage.WELL__DAMPING_RATIO:
				setDampingRatio((Double)newValue);
				return;
			case ModelPackage.WELL__DOWNSTROKE_DAMPING_RATIO:
				setDownstrokeDampingRatio((Double)newValue);
				return;
			case ModelPackage.WELL__DAMPING_MODEL:
				setDampingModel((DampingModel)newValue);
				return;
			case ModelPackage.WELL__LIQUID_RATE_M3_PER_S:
				setLiquidRateM3PerS((Double)newValue);
				return;
			case ModelPackage.WELL__RUNTIME_HOURS_PER_DAY:
				setRuntimeHoursPerDay((Double)newValue);
				return;
			case ModelPackage.WELL__ROD_FRICTION_COEFFICIENT:
				setRodFrictionCoefficient((Double)newValue);
				return;
			case ModelPackage.WELL__STUFFING_BOX_FRICTION_N:
				setStuffingBoxFrictionN((Double)newValue);
				return;
			case ModelPackage.WELL__DESIGNS:
				getDesigns().clear();
				getDesigns().addAll((Collection<? extends DesignCase>)newValue);
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
			case ModelPackage.WELL__ROD_STRING:
				setRodString((RodString)null);
				return;
			case ModelPackage.WELL__PUMPING_UNIT:
				setPumpingUnit((PumpingUnit)null);
				return;
			case ModelPackage.WELL__PUMP:
				setPump((DownholePump)null);
				return;
			case ModelPackage.WELL__TUBING:
				setTubing((Tubing)null);
				return;
			case ModelPackage.WELL__FLUIDS:
				setFluids((Fluids)null);
				return;
			case ModelPackage.WELL__INFLOW:
				setInflow((Inflow)null);
				return;
			case ModelPackage.WELL__SURVEY:
				getSurvey().clear();
				return;
			case ModelPackage.WELL__LIMITS:
				setLimits((OperatingLimits)null);
				return;
			case ModelPackage.WELL__CARDS:
				getCards().clear();
				return;
			case ModelPackage.WELL__TARGET_FILLAGE:
				setTargetFillage(TARGET_FILLAGE_EDEFAULT);
				return;
			case ModelPackage.WELL__STROKES_PER_MINUTE:
				setStrokesPerMinute(STROKES_PER_MINUTE_EDEFAULT);
				return;
			case ModelPackage.WELL__DAMPING_RATIO:
				setDampingRatio(DAMPING_RATIO_EDEFAULT);
				return;
			case ModelPackage.WELL__DOWNSTROKE_DAMPING_RATIO:
				setDownstrokeDampingRatio(DOWNSTROKE_DAMPING_RATIO_EDEFAULT);
				return;
			case ModelPackage.WELL__DAMPING_MODEL:
				setDampingModel(DAMPING_MODEL_EDEFAULT);
				return;
			case ModelPackage.WELL__LIQUID_RATE_M3_PER_S:
				setLiquidRateM3PerS(LIQUID_RATE_M3_PER_S_EDEFAULT);
				return;
			case ModelPackage.WELL__RUNTIME_HOURS_PER_DAY:
				setRuntimeHoursPerDay(RUNTIME_HOURS_PER_DAY_EDEFAULT);
				return;
			case ModelPackage.WELL__ROD_FRICTION_COEFFICIENT:
				setRodFrictionCoefficient(ROD_FRICTION_COEFFICIENT_EDEFAULT);
				return;
			case ModelPackage.WELL__STUFFING_BOX_FRICTION_N:
				setStuffingBoxFrictionN(STUFFING_BOX_FRICTION_N_EDEFAULT);
				return;
			case ModelPackage.WELL__DESIGNS:
				getDesigns().clear();
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
			case ModelPackage.WELL__ROD_STRING:
				return rodString != null;
			case ModelPackage.WELL__PUMPING_UNIT:
				return pumpingUnit != null;
			case ModelPackage.WELL__PUMP:
				return pump != null;
			case ModelPackage.WELL__TUBING:
				return tubing != null;
			case ModelPackage.WELL__FLUIDS:
				return fluids != null;
			case ModelPackage.WELL__INFLOW:
				return inflow != null;
			case ModelPackage.WELL__SURVEY:
				return survey != null && !survey.isEmpty();
			case ModelPackage.WELL__LIMITS:
				return limits != null;
			case ModelPackage.WELL__CARDS:
				return cards != null && !cards.isEmpty();
			case ModelPackage.WELL__TARGET_FILLAGE:
				return targetFillage != TARGET_FILLAGE_EDEFAULT;
			case ModelPackage.WELL__STROKES_PER_MINUTE:
				return STROKES_PER_MINUTE_EDEFAULT == null ? strokesPerMinute != null : !STROKES_PER_MINUTE_EDEFAULT.equals(strokesPerMinute);
			case ModelPackage.WELL__DAMPING_RATIO:
				return dampingRatio != DAMPING_RATIO_EDEFAULT;
			case ModelPackage.WELL__DOWNSTROKE_DAMPING_RATIO:
				return DOWNSTROKE_DAMPING_RATIO_EDEFAULT == null ? downstrokeDampingRatio != null : !DOWNSTROKE_DAMPING_RATIO_EDEFAULT.equals(downstrokeDampingRatio);
			case ModelPackage.WELL__DAMPING_MODEL:
				return dampingModel != DAMPING_MODEL_EDEFAULT;
			case ModelPackage.WELL__LIQUID_RATE_M3_PER_S:
				return LIQUID_RATE_M3_PER_S_EDEFAULT == null ? liquidRateM3PerS != null : !LIQUID_RATE_M3_PER_S_EDEFAULT.equals(liquidRateM3PerS);
			case ModelPackage.WELL__RUNTIME_HOURS_PER_DAY:
				return runtimeHoursPerDay != RUNTIME_HOURS_PER_DAY_EDEFAULT;
			case ModelPackage.WELL__ROD_FRICTION_COEFFICIENT:
				return rodFrictionCoefficient != ROD_FRICTION_COEFFICIENT_EDEFAULT;
			case ModelPackage.WELL__STUFFING_BOX_FRICTION_N:
				return stuffingBoxFrictionN != STUFFING_BOX_FRICTION_N_EDEFAULT;
			case ModelPackage.WELL__DESIGNS:
				return designs != null && !designs.isEmpty();
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
		result.append(" (targetFillage: ");
		result.append(targetFillage);
		result.append(", strokesPerMinute: ");
		result.append(strokesPerMinute);
		result.append(", dampingRatio: ");
		result.append(dampingRatio);
		result.append(", downstrokeDampingRatio: ");
		result.append(downstrokeDampingRatio);
		result.append(", dampingModel: ");
		result.append(dampingModel);
		result.append(", liquidRateM3PerS: ");
		result.append(liquidRateM3PerS);
		result.append(", runtimeHoursPerDay: ");
		result.append(runtimeHoursPerDay);
		result.append(", rodFrictionCoefficient: ");
		result.append(rodFrictionCoefficient);
		result.append(", stuffingBoxFrictionN: ");
		result.append(stuffingBoxFrictionN);
		result.append(')');
		return result.toString();
	}

} //WellImpl
