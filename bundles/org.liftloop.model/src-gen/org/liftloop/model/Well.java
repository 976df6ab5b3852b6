/**
 * Copyright (c) 2026 The Liftloop contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Well</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A sucker-rod-pumped well.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.Well#getRodString <em>Rod String</em>}</li>
 *   <li>{@link org.liftloop.model.Well#getPumpingUnit <em>Pumping Unit</em>}</li>
 *   <li>{@link org.liftloop.model.Well#getPump <em>Pump</em>}</li>
 *   <li>{@link org.liftloop.model.Well#getTubing <em>Tubing</em>}</li>
 *   <li>{@link org.liftloop.model.Well#getFluids <em>Fluids</em>}</li>
 *   <li>{@link org.liftloop.model.Well#getInflow <em>Inflow</em>}</li>
 *   <li>{@link org.liftloop.model.Well#getSurvey <em>Survey</em>}</li>
 *   <li>{@link org.liftloop.model.Well#getLimits <em>Limits</em>}</li>
 *   <li>{@link org.liftloop.model.Well#getCards <em>Cards</em>}</li>
 *   <li>{@link org.liftloop.model.Well#getTargetFillage <em>Target Fillage</em>}</li>
 *   <li>{@link org.liftloop.model.Well#getStrokesPerMinute <em>Strokes Per Minute</em>}</li>
 *   <li>{@link org.liftloop.model.Well#getDampingRatio <em>Damping Ratio</em>}</li>
 *   <li>{@link org.liftloop.model.Well#getDownstrokeDampingRatio <em>Downstroke Damping Ratio</em>}</li>
 *   <li>{@link org.liftloop.model.Well#getDampingModel <em>Damping Model</em>}</li>
 *   <li>{@link org.liftloop.model.Well#getLiquidRateM3PerS <em>Liquid Rate M3 Per S</em>}</li>
 *   <li>{@link org.liftloop.model.Well#getRuntimeHoursPerDay <em>Runtime Hours Per Day</em>}</li>
 *   <li>{@link org.liftloop.model.Well#getRodFrictionCoefficient <em>Rod Friction Coefficient</em>}</li>
 *   <li>{@link org.liftloop.model.Well#getStuffingBoxFrictionN <em>Stuffing Box Friction N</em>}</li>
 *   <li>{@link org.liftloop.model.Well#getDesigns <em>Designs</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getWell()
 * @model
 * @generated
 */
public interface Well extends Asset {
	/**
	 * Returns the value of the '<em><b>Rod String</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rod string between polished rod and plunger.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rod String</em>' containment reference.
	 * @see #setRodString(RodString)
	 * @see org.liftloop.model.ModelPackage#getWell_RodString()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='rod string'"
	 * @generated
	 */
	RodString getRodString();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Well#getRodString <em>Rod String</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rod String</em>' containment reference.
	 * @see #getRodString()
	 * @generated
	 */
	void setRodString(RodString value);

	/**
	 * Returns the value of the '<em><b>Pumping Unit</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pumping unit at the surface.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pumping Unit</em>' containment reference.
	 * @see #setPumpingUnit(PumpingUnit)
	 * @see org.liftloop.model.ModelPackage#getWell_PumpingUnit()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='pumping unit'"
	 * @generated
	 */
	PumpingUnit getPumpingUnit();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Well#getPumpingUnit <em>Pumping Unit</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pumping Unit</em>' containment reference.
	 * @see #getPumpingUnit()
	 * @generated
	 */
	void setPumpingUnit(PumpingUnit value);

	/**
	 * Returns the value of the '<em><b>Pump</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pump at the bottom of the rod string.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pump</em>' containment reference.
	 * @see #setPump(DownholePump)
	 * @see org.liftloop.model.ModelPackage#getWell_Pump()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='downhole pump'"
	 * @generated
	 */
	DownholePump getPump();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Well#getPump <em>Pump</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pump</em>' containment reference.
	 * @see #getPump()
	 * @generated
	 */
	void setPump(DownholePump value);

	/**
	 * Returns the value of the '<em><b>Tubing</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tubing in which the rods move.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tubing</em>' containment reference.
	 * @see #setTubing(Tubing)
	 * @see org.liftloop.model.ModelPackage#getWell_Tubing()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='tubing'"
	 * @generated
	 */
	Tubing getTubing();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Well#getTubing <em>Tubing</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tubing</em>' containment reference.
	 * @see #getTubing()
	 * @generated
	 */
	void setTubing(Tubing value);

	/**
	 * Returns the value of the '<em><b>Fluids</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Produced fluids, levels and pressures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fluids</em>' containment reference.
	 * @see #setFluids(Fluids)
	 * @see org.liftloop.model.ModelPackage#getWell_Fluids()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='fluids'"
	 * @generated
	 */
	Fluids getFluids();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Well#getFluids <em>Fluids</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fluids</em>' containment reference.
	 * @see #getFluids()
	 * @generated
	 */
	void setFluids(Fluids value);

	/**
	 * Returns the value of the '<em><b>Inflow</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the reservoir gives at which pressure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inflow</em>' containment reference.
	 * @see #setInflow(Inflow)
	 * @see org.liftloop.model.ModelPackage#getWell_Inflow()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='inflow'"
	 * @generated
	 */
	Inflow getInflow();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Well#getInflow <em>Inflow</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inflow</em>' containment reference.
	 * @see #getInflow()
	 * @generated
	 */
	void setInflow(Inflow value);

	/**
	 * Returns the value of the '<em><b>Survey</b></em>' containment reference list.
	 * The list contents are of type {@link org.liftloop.model.SurveyStation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deviation survey, in order of measured depth. Empty for a well taken as vertical.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Survey</em>' containment reference list.
	 * @see org.liftloop.model.ModelPackage#getWell_Survey()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='deviation survey'"
	 * @generated
	 */
	EList<SurveyStation> getSurvey();

	/**
	 * Returns the value of the '<em><b>Limits</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Limits that operation must hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Limits</em>' containment reference.
	 * @see #setLimits(OperatingLimits)
	 * @see org.liftloop.model.ModelPackage#getWell_Limits()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='operating limits'"
	 * @generated
	 */
	OperatingLimits getLimits();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Well#getLimits <em>Limits</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Limits</em>' containment reference.
	 * @see #getLimits()
	 * @generated
	 */
	void setLimits(OperatingLimits value);

	/**
	 * Returns the value of the '<em><b>Cards</b></em>' containment reference list.
	 * The list contents are of type {@link org.liftloop.model.SurfaceCard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measured surface cards.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cards</em>' containment reference list.
	 * @see org.liftloop.model.ModelPackage#getWell_Cards()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='surface cards'"
	 * @generated
	 */
	EList<SurfaceCard> getCards();

	/**
	 * Returns the value of the '<em><b>Target Fillage</b></em>' attribute.
	 * The default value is <code>"0.85"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pump fillage that control aims at, as a fraction of the pump stroke. Unit: dimensionless. Range: > 0 and ≤ 1. Default: 0.85.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Fillage</em>' attribute.
	 * @see #setTargetFillage(double)
	 * @see org.liftloop.model.ModelPackage#getWell_TargetFillage()
	 * @model default="0.85"
	 *        annotation="http://liftloop.org/model/feature label='target pump fillage' kind='FRACTION' minimumExclusive='0' maximum='1'"
	 * @generated
	 */
	double getTargetFillage();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Well#getTargetFillage <em>Target Fillage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Fillage</em>' attribute.
	 * @see #getTargetFillage()
	 * @generated
	 */
	void setTargetFillage(double value);

	/**
	 * Returns the value of the '<em><b>Strokes Per Minute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pumping speed of the well when a card does not state its own. Unit: strokes per minute (1/min). Range: > 0 and ≤ 40. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strokes Per Minute</em>' attribute.
	 * @see #setStrokesPerMinute(Double)
	 * @see org.liftloop.model.ModelPackage#getWell_StrokesPerMinute()
	 * @model annotation="http://liftloop.org/model/feature label='pumping speed' kind='PUMPING_SPEED' minimumExclusive='0' maximum='40'"
	 * @generated
	 */
	Double getStrokesPerMinute();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Well#getStrokesPerMinute <em>Strokes Per Minute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strokes Per Minute</em>' attribute.
	 * @see #getStrokesPerMinute()
	 * @generated
	 */
	void setStrokesPerMinute(Double value);

	/**
	 * Returns the value of the '<em><b>Damping Ratio</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dimensionless damping factor of Gibbs' damped wave equation: c = pi a nu / (2 L). Unit: dimensionless. Range: ≥ 0 and ≤ 2. Default: 0.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Damping Ratio</em>' attribute.
	 * @see #setDampingRatio(double)
	 * @see org.liftloop.model.ModelPackage#getWell_DampingRatio()
	 * @model default="0.1"
	 *        annotation="http://liftloop.org/model/feature label='damping ratio' kind='NUMBER' minimum='0' maximum='2'"
	 * @generated
	 */
	double getDampingRatio();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Well#getDampingRatio <em>Damping Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Damping Ratio</em>' attribute.
	 * @see #getDampingRatio()
	 * @generated
	 */
	void setDampingRatio(double value);

	/**
	 * Returns the value of the '<em><b>Downstroke Damping Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Damping factor while the rods move down, where it differs from the damping ratio, which then holds for the upstroke only. Used with damping RATIO. Unit: dimensionless. Range: ≥ 0 and ≤ 2. Null for the same both ways.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Downstroke Damping Ratio</em>' attribute.
	 * @see #setDownstrokeDampingRatio(Double)
	 * @see org.liftloop.model.ModelPackage#getWell_DownstrokeDampingRatio()
	 * @model annotation="http://liftloop.org/model/feature label='damping ratio on the downstroke' kind='NUMBER' minimum='0' maximum='2'"
	 * @generated
	 */
	Double getDownstrokeDampingRatio();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Well#getDownstrokeDampingRatio <em>Downstroke Damping Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Downstroke Damping Ratio</em>' attribute.
	 * @see #getDownstrokeDampingRatio()
	 * @generated
	 */
	void setDownstrokeDampingRatio(Double value);

	/**
	 * Returns the value of the '<em><b>Damping Model</b></em>' attribute.
	 * The default value is <code>"RATIO"</code>.
	 * The literals are from the enumeration {@link org.liftloop.model.DampingModel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the damping of the rods comes from: the damping ratio, the energy that a card loses on its way to the pump, or the viscous drag of the liquid. Default: RATIO. Unit: dimensionless (a choice).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Damping Model</em>' attribute.
	 * @see org.liftloop.model.DampingModel
	 * @see #setDampingModel(DampingModel)
	 * @see org.liftloop.model.ModelPackage#getWell_DampingModel()
	 * @model default="RATIO"
	 *        annotation="http://liftloop.org/model/feature label='damping'"
	 * @generated
	 */
	DampingModel getDampingModel();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Well#getDampingModel <em>Damping Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Damping Model</em>' attribute.
	 * @see org.liftloop.model.DampingModel
	 * @see #getDampingModel()
	 * @generated
	 */
	void setDampingModel(DampingModel value);

	/**
	 * Returns the value of the '<em><b>Liquid Rate M3 Per S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rate of liquid that the well makes by a well test, while it pumps. Damping by energy takes from it the power that lifts the liquid. Unit: m³/s. Range: > 0 and ≤ 0.1. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Liquid Rate M3 Per S</em>' attribute.
	 * @see #setLiquidRateM3PerS(Double)
	 * @see org.liftloop.model.ModelPackage#getWell_LiquidRateM3PerS()
	 * @model annotation="http://liftloop.org/model/feature label='liquid rate by test' kind='VOLUME_RATE' minimumExclusive='0' maximum='0.1'"
	 * @generated
	 */
	Double getLiquidRateM3PerS();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Well#getLiquidRateM3PerS <em>Liquid Rate M3 Per S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Liquid Rate M3 Per S</em>' attribute.
	 * @see #getLiquidRateM3PerS()
	 * @generated
	 */
	void setLiquidRateM3PerS(Double value);

	/**
	 * Returns the value of the '<em><b>Runtime Hours Per Day</b></em>' attribute.
	 * The default value is <code>"24"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hours a day in which the well pumps. Unit: h per day. Range: ≥ 0 and ≤ 24. Default: 24.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runtime Hours Per Day</em>' attribute.
	 * @see #setRuntimeHoursPerDay(double)
	 * @see org.liftloop.model.ModelPackage#getWell_RuntimeHoursPerDay()
	 * @model default="24"
	 *        annotation="http://liftloop.org/model/feature label='runtime' kind='HOURS_PER_DAY' minimum='0' maximum='24'"
	 * @generated
	 */
	double getRuntimeHoursPerDay();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Well#getRuntimeHoursPerDay <em>Runtime Hours Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Runtime Hours Per Day</em>' attribute.
	 * @see #getRuntimeHoursPerDay()
	 * @generated
	 */
	void setRuntimeHoursPerDay(double value);

	/**
	 * Returns the value of the '<em><b>Rod Friction Coefficient</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Coefficient of Coulomb friction between rods and tubing, counted where the survey bends or leans the rods. Unit: dimensionless. Range: ≥ 0 and ≤ 0.6. Default: 0, no friction counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rod Friction Coefficient</em>' attribute.
	 * @see #setRodFrictionCoefficient(double)
	 * @see org.liftloop.model.ModelPackage#getWell_RodFrictionCoefficient()
	 * @model default="0"
	 *        annotation="http://liftloop.org/model/feature label='rod friction coefficient' kind='NUMBER' minimum='0' maximum='0.6'"
	 * @generated
	 */
	double getRodFrictionCoefficient();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Well#getRodFrictionCoefficient <em>Rod Friction Coefficient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rod Friction Coefficient</em>' attribute.
	 * @see #getRodFrictionCoefficient()
	 * @generated
	 */
	void setRodFrictionCoefficient(double value);

	/**
	 * Returns the value of the '<em><b>Stuffing Box Friction N</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Friction of the stuffing box, against the motion of the polished rod. Unit: N. Range: ≥ 0 and ≤ 2e4. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stuffing Box Friction N</em>' attribute.
	 * @see #setStuffingBoxFrictionN(double)
	 * @see org.liftloop.model.ModelPackage#getWell_StuffingBoxFrictionN()
	 * @model default="0"
	 *        annotation="http://liftloop.org/model/feature label='stuffing-box friction' kind='FORCE' minimum='0' maximum='2e4'"
	 * @generated
	 */
	double getStuffingBoxFrictionN();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Well#getStuffingBoxFrictionN <em>Stuffing Box Friction N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stuffing Box Friction N</em>' attribute.
	 * @see #getStuffingBoxFrictionN()
	 * @generated
	 */
	void setStuffingBoxFrictionN(double value);

	/**
	 * Returns the value of the '<em><b>Designs</b></em>' containment reference list.
	 * The list contents are of type {@link org.liftloop.model.DesignCase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Designs tried for this well, to be predicted and compared with the well as it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Designs</em>' containment reference list.
	 * @see org.liftloop.model.ModelPackage#getWell_Designs()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='design cases'"
	 * @generated
	 */
	EList<DesignCase> getDesigns();

} // Well
