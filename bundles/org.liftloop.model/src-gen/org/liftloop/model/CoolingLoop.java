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


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cooling Loop</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A closed loop in which a coolant carries heat from a load to a heat exchanger.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.CoolingLoop#getCoolant <em>Coolant</em>}</li>
 *   <li>{@link org.liftloop.model.CoolingLoop#getCoolantMassFraction <em>Coolant Mass Fraction</em>}</li>
 *   <li>{@link org.liftloop.model.CoolingLoop#getRatedFlowKgPerS <em>Rated Flow Kg Per S</em>}</li>
 *   <li>{@link org.liftloop.model.CoolingLoop#getHotCapacityJPerK <em>Hot Capacity JPer K</em>}</li>
 *   <li>{@link org.liftloop.model.CoolingLoop#getColdCapacityJPerK <em>Cold Capacity JPer K</em>}</li>
 *   <li>{@link org.liftloop.model.CoolingLoop#getHeatLoadW <em>Heat Load W</em>}</li>
 *   <li>{@link org.liftloop.model.CoolingLoop#getLossWPerK <em>Loss WPer K</em>}</li>
 *   <li>{@link org.liftloop.model.CoolingLoop#getAmbientTemperatureK <em>Ambient Temperature K</em>}</li>
 *   <li>{@link org.liftloop.model.CoolingLoop#getExchanger <em>Exchanger</em>}</li>
 *   <li>{@link org.liftloop.model.CoolingLoop#getSecondary <em>Secondary</em>}</li>
 *   <li>{@link org.liftloop.model.CoolingLoop#getPump <em>Pump</em>}</li>
 *   <li>{@link org.liftloop.model.CoolingLoop#getControl <em>Control</em>}</li>
 *   <li>{@link org.liftloop.model.CoolingLoop#getLimits <em>Limits</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getCoolingLoop()
 * @model
 * @generated
 */
public interface CoolingLoop extends Asset {
	/**
	 * Returns the value of the '<em><b>Coolant</b></em>' attribute.
	 * The default value is <code>"WATER"</code>.
	 * The literals are from the enumeration {@link org.liftloop.model.Coolant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What circulates. Unit: dimensionless (choice). Default: WATER.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coolant</em>' attribute.
	 * @see org.liftloop.model.Coolant
	 * @see #setCoolant(Coolant)
	 * @see org.liftloop.model.ModelPackage#getCoolingLoop_Coolant()
	 * @model default="WATER"
	 *        annotation="http://liftloop.org/model/feature label='coolant'"
	 * @generated
	 */
	Coolant getCoolant();

	/**
	 * Sets the value of the '{@link org.liftloop.model.CoolingLoop#getCoolant <em>Coolant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coolant</em>' attribute.
	 * @see org.liftloop.model.Coolant
	 * @see #getCoolant()
	 * @generated
	 */
	void setCoolant(Coolant value);

	/**
	 * Returns the value of the '<em><b>Coolant Mass Fraction</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mass of glycol in the coolant over its mass; of no meaning for other coolants. Unit: dimensionless. Range: ≥ 0 and ≤ 0.6. Default: 0.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coolant Mass Fraction</em>' attribute.
	 * @see #setCoolantMassFraction(double)
	 * @see org.liftloop.model.ModelPackage#getCoolingLoop_CoolantMassFraction()
	 * @model default="0.0"
	 *        annotation="http://liftloop.org/model/feature label='mass fraction of glycol' kind='FRACTION' minimum='0' maximum='0.6'"
	 * @generated
	 */
	double getCoolantMassFraction();

	/**
	 * Sets the value of the '{@link org.liftloop.model.CoolingLoop#getCoolantMassFraction <em>Coolant Mass Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coolant Mass Fraction</em>' attribute.
	 * @see #getCoolantMassFraction()
	 * @generated
	 */
	void setCoolantMassFraction(double value);

	/**
	 * Returns the value of the '<em><b>Rated Flow Kg Per S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Flow of the coolant at the rated speed of the pump. Unit: kg/s. Range: > 0 and ≤ 1e4. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rated Flow Kg Per S</em>' attribute.
	 * @see #setRatedFlowKgPerS(Double)
	 * @see org.liftloop.model.ModelPackage#getCoolingLoop_RatedFlowKgPerS()
	 * @model annotation="http://liftloop.org/model/feature label='rated flow' kind='MASS_FLOW' minimumExclusive='0' maximum='1e4'"
	 * @generated
	 */
	Double getRatedFlowKgPerS();

	/**
	 * Sets the value of the '{@link org.liftloop.model.CoolingLoop#getRatedFlowKgPerS <em>Rated Flow Kg Per S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rated Flow Kg Per S</em>' attribute.
	 * @see #getRatedFlowKgPerS()
	 * @generated
	 */
	void setRatedFlowKgPerS(Double value);

	/**
	 * Returns the value of the '<em><b>Hot Capacity JPer K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heat capacity of coolant and walls between load and heat exchanger, the load included. Unit: J/K. Range: > 0 and ≤ 1e10. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hot Capacity JPer K</em>' attribute.
	 * @see #setHotCapacityJPerK(Double)
	 * @see org.liftloop.model.ModelPackage#getCoolingLoop_HotCapacityJPerK()
	 * @model annotation="http://liftloop.org/model/feature label='heat capacity of the hot side' kind='HEAT_CAPACITY' minimumExclusive='0' maximum='1e10'"
	 * @generated
	 */
	Double getHotCapacityJPerK();

	/**
	 * Sets the value of the '{@link org.liftloop.model.CoolingLoop#getHotCapacityJPerK <em>Hot Capacity JPer K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hot Capacity JPer K</em>' attribute.
	 * @see #getHotCapacityJPerK()
	 * @generated
	 */
	void setHotCapacityJPerK(Double value);

	/**
	 * Returns the value of the '<em><b>Cold Capacity JPer K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heat capacity of coolant and walls from the heat exchanger on to the load. Unit: J/K. Range: > 0 and ≤ 1e10. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cold Capacity JPer K</em>' attribute.
	 * @see #setColdCapacityJPerK(Double)
	 * @see org.liftloop.model.ModelPackage#getCoolingLoop_ColdCapacityJPerK()
	 * @model annotation="http://liftloop.org/model/feature label='heat capacity of the cold side' kind='HEAT_CAPACITY' minimumExclusive='0' maximum='1e10'"
	 * @generated
	 */
	Double getColdCapacityJPerK();

	/**
	 * Sets the value of the '{@link org.liftloop.model.CoolingLoop#getColdCapacityJPerK <em>Cold Capacity JPer K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cold Capacity JPer K</em>' attribute.
	 * @see #getColdCapacityJPerK()
	 * @generated
	 */
	void setColdCapacityJPerK(Double value);

	/**
	 * Returns the value of the '<em><b>Heat Load W</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heat that the load gives to the coolant in usual operation. Unit: W. Range: ≥ 0 and ≤ 1e9. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heat Load W</em>' attribute.
	 * @see #setHeatLoadW(Double)
	 * @see org.liftloop.model.ModelPackage#getCoolingLoop_HeatLoadW()
	 * @model annotation="http://liftloop.org/model/feature label='heat load' kind='HEAT_FLOW' minimum='0' maximum='1e9'"
	 * @generated
	 */
	Double getHeatLoadW();

	/**
	 * Sets the value of the '{@link org.liftloop.model.CoolingLoop#getHeatLoadW <em>Heat Load W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heat Load W</em>' attribute.
	 * @see #getHeatLoadW()
	 * @generated
	 */
	void setHeatLoadW(Double value);

	/**
	 * Returns the value of the '<em><b>Loss WPer K</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heat that the hot side loses to the surroundings for each kelvin above them. Unit: W/K. Range: ≥ 0 and ≤ 1e6. Default: 0.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Loss WPer K</em>' attribute.
	 * @see #setLossWPerK(double)
	 * @see org.liftloop.model.ModelPackage#getCoolingLoop_LossWPerK()
	 * @model default="0.0"
	 *        annotation="http://liftloop.org/model/feature label='loss to the surroundings' kind='CONDUCTANCE' minimum='0' maximum='1e6'"
	 * @generated
	 */
	double getLossWPerK();

	/**
	 * Sets the value of the '{@link org.liftloop.model.CoolingLoop#getLossWPerK <em>Loss WPer K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loss WPer K</em>' attribute.
	 * @see #getLossWPerK()
	 * @generated
	 */
	void setLossWPerK(double value);

	/**
	 * Returns the value of the '<em><b>Ambient Temperature K</b></em>' attribute.
	 * The default value is <code>"293.15"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Temperature of the surroundings. Unit: K. Range: ≥ 200 and ≤ 350. Default: 293.15.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ambient Temperature K</em>' attribute.
	 * @see #setAmbientTemperatureK(double)
	 * @see org.liftloop.model.ModelPackage#getCoolingLoop_AmbientTemperatureK()
	 * @model default="293.15"
	 *        annotation="http://liftloop.org/model/feature label='ambient temperature' kind='TEMPERATURE' minimum='200' maximum='350'"
	 * @generated
	 */
	double getAmbientTemperatureK();

	/**
	 * Sets the value of the '{@link org.liftloop.model.CoolingLoop#getAmbientTemperatureK <em>Ambient Temperature K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ambient Temperature K</em>' attribute.
	 * @see #getAmbientTemperatureK()
	 * @generated
	 */
	void setAmbientTemperatureK(double value);

	/**
	 * Returns the value of the '<em><b>Exchanger</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The heat exchanger that cools the loop.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exchanger</em>' containment reference.
	 * @see #setExchanger(LoopExchanger)
	 * @see org.liftloop.model.ModelPackage#getCoolingLoop_Exchanger()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='heat exchanger'"
	 * @generated
	 */
	LoopExchanger getExchanger();

	/**
	 * Sets the value of the '{@link org.liftloop.model.CoolingLoop#getExchanger <em>Exchanger</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exchanger</em>' containment reference.
	 * @see #getExchanger()
	 * @generated
	 */
	void setExchanger(LoopExchanger value);

	/**
	 * Returns the value of the '<em><b>Secondary</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stream that takes the heat away.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Secondary</em>' containment reference.
	 * @see #setSecondary(SecondarySide)
	 * @see org.liftloop.model.ModelPackage#getCoolingLoop_Secondary()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='secondary side'"
	 * @generated
	 */
	SecondarySide getSecondary();

	/**
	 * Sets the value of the '{@link org.liftloop.model.CoolingLoop#getSecondary <em>Secondary</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Secondary</em>' containment reference.
	 * @see #getSecondary()
	 * @generated
	 */
	void setSecondary(SecondarySide value);

	/**
	 * Returns the value of the '<em><b>Pump</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pump that drives the coolant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pump</em>' containment reference.
	 * @see #setPump(CirculationPump)
	 * @see org.liftloop.model.ModelPackage#getCoolingLoop_Pump()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='circulation pump'"
	 * @generated
	 */
	CirculationPump getPump();

	/**
	 * Sets the value of the '{@link org.liftloop.model.CoolingLoop#getPump <em>Pump</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pump</em>' containment reference.
	 * @see #getPump()
	 * @generated
	 */
	void setPump(CirculationPump value);

	/**
	 * Returns the value of the '<em><b>Control</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The controller of the loop as it is set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Control</em>' containment reference.
	 * @see #setControl(LoopControl)
	 * @see org.liftloop.model.ModelPackage#getCoolingLoop_Control()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='control'"
	 * @generated
	 */
	LoopControl getControl();

	/**
	 * Sets the value of the '{@link org.liftloop.model.CoolingLoop#getControl <em>Control</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Control</em>' containment reference.
	 * @see #getControl()
	 * @generated
	 */
	void setControl(LoopControl value);

	/**
	 * Returns the value of the '<em><b>Limits</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Limits that operation must hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Limits</em>' containment reference.
	 * @see #setLimits(LoopLimits)
	 * @see org.liftloop.model.ModelPackage#getCoolingLoop_Limits()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='limits'"
	 * @generated
	 */
	LoopLimits getLimits();

	/**
	 * Sets the value of the '{@link org.liftloop.model.CoolingLoop#getLimits <em>Limits</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Limits</em>' containment reference.
	 * @see #getLimits()
	 * @generated
	 */
	void setLimits(LoopLimits value);

} // CoolingLoop
