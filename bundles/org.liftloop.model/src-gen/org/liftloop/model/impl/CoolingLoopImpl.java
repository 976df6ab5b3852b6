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

import org.liftloop.model.CirculationPump;
import org.liftloop.model.Coolant;
import org.liftloop.model.CoolingLoop;
import org.liftloop.model.LoopControl;
import org.liftloop.model.LoopExchanger;
import org.liftloop.model.LoopLimits;
import org.liftloop.model.ModelPackage;
import org.liftloop.model.SecondarySide;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cooling Loop</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.impl.CoolingLoopImpl#getCoolant <em>Coolant</em>}</li>
 *   <li>{@link org.liftloop.model.impl.CoolingLoopImpl#getCoolantMassFraction <em>Coolant Mass Fraction</em>}</li>
 *   <li>{@link org.liftloop.model.impl.CoolingLoopImpl#getRatedFlowKgPerS <em>Rated Flow Kg Per S</em>}</li>
 *   <li>{@link org.liftloop.model.impl.CoolingLoopImpl#getHotCapacityJPerK <em>Hot Capacity JPer K</em>}</li>
 *   <li>{@link org.liftloop.model.impl.CoolingLoopImpl#getColdCapacityJPerK <em>Cold Capacity JPer K</em>}</li>
 *   <li>{@link org.liftloop.model.impl.CoolingLoopImpl#getHeatLoadW <em>Heat Load W</em>}</li>
 *   <li>{@link org.liftloop.model.impl.CoolingLoopImpl#getLossWPerK <em>Loss WPer K</em>}</li>
 *   <li>{@link org.liftloop.model.impl.CoolingLoopImpl#getAmbientTemperatureK <em>Ambient Temperature K</em>}</li>
 *   <li>{@link org.liftloop.model.impl.CoolingLoopImpl#getExchanger <em>Exchanger</em>}</li>
 *   <li>{@link org.liftloop.model.impl.CoolingLoopImpl#getSecondary <em>Secondary</em>}</li>
 *   <li>{@link org.liftloop.model.impl.CoolingLoopImpl#getPump <em>Pump</em>}</li>
 *   <li>{@link org.liftloop.model.impl.CoolingLoopImpl#getControl <em>Control</em>}</li>
 *   <li>{@link org.liftloop.model.impl.CoolingLoopImpl#getLimits <em>Limits</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CoolingLoopImpl extends AssetImpl implements CoolingLoop {
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
	 * The default value of the '{@link #getRatedFlowKgPerS() <em>Rated Flow Kg Per S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatedFlowKgPerS()
	 * @generated
	 * @ordered
	 */
	protected static final Double RATED_FLOW_KG_PER_S_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRatedFlowKgPerS() <em>Rated Flow Kg Per S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatedFlowKgPerS()
	 * @generated
	 * @ordered
	 */
	protected Double ratedFlowKgPerS = RATED_FLOW_KG_PER_S_EDEFAULT;

	/**
	 * The default value of the '{@link #getHotCapacityJPerK() <em>Hot Capacity JPer K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHotCapacityJPerK()
	 * @generated
	 * @ordered
	 */
	protected static final Double HOT_CAPACITY_JPER_K_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHotCapacityJPerK() <em>Hot Capacity JPer K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHotCapacityJPerK()
	 * @generated
	 * @ordered
	 */
	protected Double hotCapacityJPerK = HOT_CAPACITY_JPER_K_EDEFAULT;

	/**
	 * The default value of the '{@link #getColdCapacityJPerK() <em>Cold Capacity JPer K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColdCapacityJPerK()
	 * @generated
	 * @ordered
	 */
	protected static final Double COLD_CAPACITY_JPER_K_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColdCapacityJPerK() <em>Cold Capacity JPer K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColdCapacityJPerK()
	 * @generated
	 * @ordered
	 */
	protected Double coldCapacityJPerK = COLD_CAPACITY_JPER_K_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeatLoadW() <em>Heat Load W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeatLoadW()
	 * @generated
	 * @ordered
	 */
	protected static final Double HEAT_LOAD_W_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeatLoadW() <em>Heat Load W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeatLoadW()
	 * @generated
	 * @ordered
	 */
	protected Double heatLoadW = HEAT_LOAD_W_EDEFAULT;

	/**
	 * The default value of the '{@link #getLossWPerK() <em>Loss WPer K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLossWPerK()
	 * @generated
	 * @ordered
	 */
	protected static final double LOSS_WPER_K_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLossWPerK() <em>Loss WPer K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLossWPerK()
	 * @generated
	 * @ordered
	 */
	protected double lossWPerK = LOSS_WPER_K_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmbientTemperatureK() <em>Ambient Temperature K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmbientTemperatureK()
	 * @generated
	 * @ordered
	 */
	protected static final double AMBIENT_TEMPERATURE_K_EDEFAULT = 293.15;

	/**
	 * The cached value of the '{@link #getAmbientTemperatureK() <em>Ambient Temperature K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmbientTemperatureK()
	 * @generated
	 * @ordered
	 */
	protected double ambientTemperatureK = AMBIENT_TEMPERATURE_K_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExchanger() <em>Exchanger</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExchanger()
	 * @generated
	 * @ordered
	 */
	protected LoopExchanger exchanger;

	/**
	 * The cached value of the '{@link #getSecondary() <em>Secondary</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondary()
	 * @generated
	 * @ordered
	 */
	protected SecondarySide secondary;

	/**
	 * The cached value of the '{@link #getPump() <em>Pump</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPump()
	 * @generated
	 * @ordered
	 */
	protected CirculationPump pump;

	/**
	 * The cached value of the '{@link #getControl() <em>Control</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControl()
	 * @generated
	 * @ordered
	 */
	protected LoopControl control;

	/**
	 * The cached value of the '{@link #getLimits() <em>Limits</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimits()
	 * @generated
	 * @ordered
	 */
	protected LoopLimits limits;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CoolingLoopImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.COOLING_LOOP;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COOLING_LOOP__COOLANT, oldCoolant, coolant));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COOLING_LOOP__COOLANT_MASS_FRACTION, oldCoolantMassFraction, coolantMassFraction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getRatedFlowKgPerS() {
		return ratedFlowKgPerS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRatedFlowKgPerS(Double newRatedFlowKgPerS) {
		Double oldRatedFlowKgPerS = ratedFlowKgPerS;
		ratedFlowKgPerS = newRatedFlowKgPerS;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COOLING_LOOP__RATED_FLOW_KG_PER_S, oldRatedFlowKgPerS, ratedFlowKgPerS));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getHotCapacityJPerK() {
		return hotCapacityJPerK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHotCapacityJPerK(Double newHotCapacityJPerK) {
		Double oldHotCapacityJPerK = hotCapacityJPerK;
		hotCapacityJPerK = newHotCapacityJPerK;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COOLING_LOOP__HOT_CAPACITY_JPER_K, oldHotCapacityJPerK, hotCapacityJPerK));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getColdCapacityJPerK() {
		return coldCapacityJPerK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColdCapacityJPerK(Double newColdCapacityJPerK) {
		Double oldColdCapacityJPerK = coldCapacityJPerK;
		coldCapacityJPerK = newColdCapacityJPerK;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COOLING_LOOP__COLD_CAPACITY_JPER_K, oldColdCapacityJPerK, coldCapacityJPerK));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getHeatLoadW() {
		return heatLoadW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeatLoadW(Double newHeatLoadW) {
		Double oldHeatLoadW = heatLoadW;
		heatLoadW = newHeatLoadW;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COOLING_LOOP__HEAT_LOAD_W, oldHeatLoadW, heatLoadW));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLossWPerK() {
		return lossWPerK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLossWPerK(double newLossWPerK) {
		double oldLossWPerK = lossWPerK;
		lossWPerK = newLossWPerK;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COOLING_LOOP__LOSS_WPER_K, oldLossWPerK, lossWPerK));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAmbientTemperatureK() {
		return ambientTemperatureK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmbientTemperatureK(double newAmbientTemperatureK) {
		double oldAmbientTemperatureK = ambientTemperatureK;
		ambientTemperatureK = newAmbientTemperatureK;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COOLING_LOOP__AMBIENT_TEMPERATURE_K, oldAmbientTemperatureK, ambientTemperatureK));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LoopExchanger getExchanger() {
		return exchanger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetExchanger(LoopExchanger newExchanger, NotificationChain msgs) {
		LoopExchanger oldExchanger = exchanger;
		exchanger = newExchanger;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.COOLING_LOOP__EXCHANGER, oldExchanger, newExchanger);
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
	public void setExchanger(LoopExchanger newExchanger) {
		if (newExchanger != exchanger) {
			NotificationChain msgs = null;
			if (exchanger != null)
				msgs = ((InternalEObject)exchanger).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.COOLING_LOOP__EXCHANGER, null, msgs);
			if (newExchanger != null)
				msgs = ((InternalEObject)newExchanger).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.COOLING_LOOP__EXCHANGER, null, msgs);
			msgs = basicSetExchanger(newExchanger, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COOLING_LOOP__EXCHANGER, newExchanger, newExchanger));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SecondarySide getSecondary() {
		return secondary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSecondary(SecondarySide newSecondary, NotificationChain msgs) {
		SecondarySide oldSecondary = secondary;
		secondary = newSecondary;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.COOLING_LOOP__SECONDARY, oldSecondary, newSecondary);
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
	public void setSecondary(SecondarySide newSecondary) {
		if (newSecondary != secondary) {
			NotificationChain msgs = null;
			if (secondary != null)
				msgs = ((InternalEObject)secondary).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.COOLING_LOOP__SECONDARY, null, msgs);
			if (newSecondary != null)
				msgs = ((InternalEObject)newSecondary).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.COOLING_LOOP__SECONDARY, null, msgs);
			msgs = basicSetSecondary(newSecondary, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COOLING_LOOP__SECONDARY, newSecondary, newSecondary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CirculationPump getPump() {
		return pump;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPump(CirculationPump newPump, NotificationChain msgs) {
		CirculationPump oldPump = pump;
		pump = newPump;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.COOLING_LOOP__PUMP, oldPump, newPump);
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
	public void setPump(CirculationPump newPump) {
		if (newPump != pump) {
			NotificationChain msgs = null;
			if (pump != null)
				msgs = ((InternalEObject)pump).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.COOLING_LOOP__PUMP, null, msgs);
			if (newPump != null)
				msgs = ((InternalEObject)newPump).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.COOLING_LOOP__PUMP, null, msgs);
			msgs = basicSetPump(newPump, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COOLING_LOOP__PUMP, newPump, newPump));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LoopControl getControl() {
		return control;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetControl(LoopControl newControl, NotificationChain msgs) {
		LoopControl oldControl = control;
		control = newControl;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.COOLING_LOOP__CONTROL, oldControl, newControl);
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
	public void setControl(LoopControl newControl) {
		if (newControl != control) {
			NotificationChain msgs = null;
			if (control != null)
				msgs = ((InternalEObject)control).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.COOLING_LOOP__CONTROL, null, msgs);
			if (newControl != null)
				msgs = ((InternalEObject)newControl).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.COOLING_LOOP__CONTROL, null, msgs);
			msgs = basicSetControl(newControl, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COOLING_LOOP__CONTROL, newControl, newControl));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LoopLimits getLimits() {
		return limits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLimits(LoopLimits newLimits, NotificationChain msgs) {
		LoopLimits oldLimits = limits;
		limits = newLimits;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.COOLING_LOOP__LIMITS, oldLimits, newLimits);
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
	public void setLimits(LoopLimits newLimits) {
		if (newLimits != limits) {
			NotificationChain msgs = null;
			if (limits != null)
				msgs = ((InternalEObject)limits).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.COOLING_LOOP__LIMITS, null, msgs);
			if (newLimits != null)
				msgs = ((InternalEObject)newLimits).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.COOLING_LOOP__LIMITS, null, msgs);
			msgs = basicSetLimits(newLimits, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.COOLING_LOOP__LIMITS, newLimits, newLimits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.COOLING_LOOP__EXCHANGER:
				return basicSetExchanger(null, msgs);
			case ModelPackage.COOLING_LOOP__SECONDARY:
				return basicSetSecondary(null, msgs);
			case ModelPackage.COOLING_LOOP__PUMP:
				return basicSetPump(null, msgs);
			case ModelPackage.COOLING_LOOP__CONTROL:
				return basicSetControl(null, msgs);
			case ModelPackage.COOLING_LOOP__LIMITS:
				return basicSetLimits(null, msgs);
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
			case ModelPackage.COOLING_LOOP__COOLANT:
				return getCoolant();
			case ModelPackage.COOLING_LOOP__COOLANT_MASS_FRACTION:
				return getCoolantMassFraction();
			case ModelPackage.COOLING_LOOP__RATED_FLOW_KG_PER_S:
				return getRatedFlowKgPerS();
			case ModelPackage.COOLING_LOOP__HOT_CAPACITY_JPER_K:
				return getHotCapacityJPerK();
			case ModelPackage.COOLING_LOOP__COLD_CAPACITY_JPER_K:
				return getColdCapacityJPerK();
			case ModelPackage.COOLING_LOOP__HEAT_LOAD_W:
				return getHeatLoadW();
			case ModelPackage.COOLING_LOOP__LOSS_WPER_K:
				return getLossWPerK();
			case ModelPackage.COOLING_LOOP__AMBIENT_TEMPERATURE_K:
				return getAmbientTemperatureK();
			case ModelPackage.COOLING_LOOP__EXCHANGER:
				return getExchanger();
			case ModelPackage.COOLING_LOOP__SECONDARY:
				return getSecondary();
			case ModelPackage.COOLING_LOOP__PUMP:
				return getPump();
			case ModelPackage.COOLING_LOOP__CONTROL:
				return getControl();
			case ModelPackage.COOLING_LOOP__LIMITS:
				return getLimits();
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
			case ModelPackage.COOLING_LOOP__COOLANT:
				setCoolant((Coolant)newValue);
				return;
			case ModelPackage.COOLING_LOOP__COOLANT_MASS_FRACTION:
				setCoolantMassFraction((Double)newValue);
				return;
			case ModelPackage.COOLING_LOOP__RATED_FLOW_KG_PER_S:
				setRatedFlowKgPerS((Double)newValue);
				return;
			case ModelPackage.COOLING_LOOP__HOT_CAPACITY_JPER_K:
				setHotCapacityJPerK((Double)newValue);
				return;
			case ModelPackage.COOLING_LOOP__COLD_CAPACITY_JPER_K:
				setColdCapacityJPerK((Double)newValue);
				return;
			case ModelPackage.COOLING_LOOP__HEAT_LOAD_W:
				setHeatLoadW((Double)newValue);
				return;
			case ModelPackage.COOLING_LOOP__LOSS_WPER_K:
				setLossWPerK((Double)newValue);
				return;
			case ModelPackage.COOLING_LOOP__AMBIENT_TEMPERATURE_K:
				setAmbientTemperatureK((Double)newValue);
				return;
			case ModelPackage.COOLING_LOOP__EXCHANGER:
				setExchanger((LoopExchanger)newValue);
				return;
			case ModelPackage.COOLING_LOOP__SECONDARY:
				setSecondary((SecondarySide)newValue);
				return;
			case ModelPackage.COOLING_LOOP__PUMP:
				setPump((CirculationPump)newValue);
				return;
			case ModelPackage.COOLING_LOOP__CONTROL:
				setControl((LoopControl)newValue);
				return;
			case ModelPackage.COOLING_LOOP__LIMITS:
				setLimits((LoopLimits)newValue);
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
			case ModelPackage.COOLING_LOOP__COOLANT:
				setCoolant(COOLANT_EDEFAULT);
				return;
			case ModelPackage.COOLING_LOOP__COOLANT_MASS_FRACTION:
				setCoolantMassFraction(COOLANT_MASS_FRACTION_EDEFAULT);
				return;
			case ModelPackage.COOLING_LOOP__RATED_FLOW_KG_PER_S:
				setRatedFlowKgPerS(RATED_FLOW_KG_PER_S_EDEFAULT);
				return;
			case ModelPackage.COOLING_LOOP__HOT_CAPACITY_JPER_K:
				setHotCapacityJPerK(HOT_CAPACITY_JPER_K_EDEFAULT);
				return;
			case ModelPackage.COOLING_LOOP__COLD_CAPACITY_JPER_K:
				setColdCapacityJPerK(COLD_CAPACITY_JPER_K_EDEFAULT);
				return;
			case ModelPackage.COOLING_LOOP__HEAT_LOAD_W:
				setHeatLoadW(HEAT_LOAD_W_EDEFAULT);
				return;
			case ModelPackage.COOLING_LOOP__LOSS_WPER_K:
				setLossWPerK(LOSS_WPER_K_EDEFAULT);
				return;
			case ModelPackage.COOLING_LOOP__AMBIENT_TEMPERATURE_K:
				setAmbientTemperatureK(AMBIENT_TEMPERATURE_K_EDEFAULT);
				return;
			case ModelPackage.COOLING_LOOP__EXCHANGER:
				setExchanger((LoopExchanger)null);
				return;
			case ModelPackage.COOLING_LOOP__SECONDARY:
				setSecondary((SecondarySide)null);
				return;
			case ModelPackage.COOLING_LOOP__PUMP:
				setPump((CirculationPump)null);
				return;
			case ModelPackage.COOLING_LOOP__CONTROL:
				setControl((LoopControl)null);
				return;
			case ModelPackage.COOLING_LOOP__LIMITS:
				setLimits((LoopLimits)null);
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
			case ModelPackage.COOLING_LOOP__COOLANT:
				return coolant != COOLANT_EDEFAULT;
			case ModelPackage.COOLING_LOOP__COOLANT_MASS_FRACTION:
				return coolantMassFraction != COOLANT_MASS_FRACTION_EDEFAULT;
			case ModelPackage.COOLING_LOOP__RATED_FLOW_KG_PER_S:
				return RATED_FLOW_KG_PER_S_EDEFAULT == null ? ratedFlowKgPerS != null : !RATED_FLOW_KG_PER_S_EDEFAULT.equals(ratedFlowKgPerS);
			case ModelPackage.COOLING_LOOP__HOT_CAPACITY_JPER_K:
				return HOT_CAPACITY_JPER_K_EDEFAULT == null ? hotCapacityJPerK != null : !HOT_CAPACITY_JPER_K_EDEFAULT.equals(hotCapacityJPerK);
			case ModelPackage.COOLING_LOOP__COLD_CAPACITY_JPER_K:
				return COLD_CAPACITY_JPER_K_EDEFAULT == null ? coldCapacityJPerK != null : !COLD_CAPACITY_JPER_K_EDEFAULT.equals(coldCapacityJPerK);
			case ModelPackage.COOLING_LOOP__HEAT_LOAD_W:
				return HEAT_LOAD_W_EDEFAULT == null ? heatLoadW != null : !HEAT_LOAD_W_EDEFAULT.equals(heatLoadW);
			case ModelPackage.COOLING_LOOP__LOSS_WPER_K:
				return lossWPerK != LOSS_WPER_K_EDEFAULT;
			case ModelPackage.COOLING_LOOP__AMBIENT_TEMPERATURE_K:
				return ambientTemperatureK != AMBIENT_TEMPERATURE_K_EDEFAULT;
			case ModelPackage.COOLING_LOOP__EXCHANGER:
				return exchanger != null;
			case ModelPackage.COOLING_LOOP__SECONDARY:
				return secondary != null;
			case ModelPackage.COOLING_LOOP__PUMP:
				return pump != null;
			case ModelPackage.COOLING_LOOP__CONTROL:
				return control != null;
			case ModelPackage.COOLING_LOOP__LIMITS:
				return limits != null;
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
		result.append(", ratedFlowKgPerS: ");
		result.append(ratedFlowKgPerS);
		result.append(", hotCapacityJPerK: ");
		result.append(hotCapacityJPerK);
		result.append(", coldCapacityJPerK: ");
		result.append(coldCapacityJPerK);
		result.append(", heatLoadW: ");
		result.append(heatLoadW);
		result.append(", lossWPerK: ");
		result.append(lossWPerK);
		result.append(", ambientTemperatureK: ");
		result.append(ambientTemperatureK);
		result.append(')');
		return result.toString();
	}

} //CoolingLoopImpl
