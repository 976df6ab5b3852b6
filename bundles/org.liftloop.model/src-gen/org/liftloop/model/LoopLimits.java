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

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Loop Limits</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Limits that a loop must hold. A limit that is null is not watched.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.LoopLimits#getHighestHotK <em>Highest Hot K</em>}</li>
 *   <li>{@link org.liftloop.model.LoopLimits#getTripHotK <em>Trip Hot K</em>}</li>
 *   <li>{@link org.liftloop.model.LoopLimits#getLowestFlowKgPerS <em>Lowest Flow Kg Per S</em>}</li>
 *   <li>{@link org.liftloop.model.LoopLimits#getLowestSetpointK <em>Lowest Setpoint K</em>}</li>
 *   <li>{@link org.liftloop.model.LoopLimits#getHighestSetpointK <em>Highest Setpoint K</em>}</li>
 *   <li>{@link org.liftloop.model.LoopLimits#getMarginK <em>Margin K</em>}</li>
 *   <li>{@link org.liftloop.model.LoopLimits#getLargestStepK <em>Largest Step K</em>}</li>
 *   <li>{@link org.liftloop.model.LoopLimits#getMinimumHoldTimeS <em>Minimum Hold Time S</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getLoopLimits()
 * @model
 * @generated
 */
public interface LoopLimits extends EObject {
	/**
	 * Returns the value of the '<em><b>Highest Hot K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest allowed hot temperature. Unit: K. Range: ≥ 200 and ≤ 700. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Highest Hot K</em>' attribute.
	 * @see #setHighestHotK(Double)
	 * @see org.liftloop.model.ModelPackage#getLoopLimits_HighestHotK()
	 * @model annotation="http://liftloop.org/model/feature label='highest hot temperature' kind='TEMPERATURE' minimum='200' maximum='700'"
	 * @generated
	 */
	Double getHighestHotK();

	/**
	 * Sets the value of the '{@link org.liftloop.model.LoopLimits#getHighestHotK <em>Highest Hot K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Highest Hot K</em>' attribute.
	 * @see #getHighestHotK()
	 * @generated
	 */
	void setHighestHotK(Double value);

	/**
	 * Returns the value of the '<em><b>Trip Hot K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hot temperature at which the loop protects itself by taking the load off. Unit: K. Range: ≥ 200 and ≤ 700. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trip Hot K</em>' attribute.
	 * @see #setTripHotK(Double)
	 * @see org.liftloop.model.ModelPackage#getLoopLimits_TripHotK()
	 * @model annotation="http://liftloop.org/model/feature label='trip temperature' kind='TEMPERATURE' minimum='200' maximum='700'"
	 * @generated
	 */
	Double getTripHotK();

	/**
	 * Sets the value of the '{@link org.liftloop.model.LoopLimits#getTripHotK <em>Trip Hot K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trip Hot K</em>' attribute.
	 * @see #getTripHotK()
	 * @generated
	 */
	void setTripHotK(Double value);

	/**
	 * Returns the value of the '<em><b>Lowest Flow Kg Per S</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest allowed flow of the coolant while the load is on. Unit: kg/s. Range: ≥ 0 and ≤ 1e4. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lowest Flow Kg Per S</em>' attribute.
	 * @see #setLowestFlowKgPerS(Double)
	 * @see org.liftloop.model.ModelPackage#getLoopLimits_LowestFlowKgPerS()
	 * @model annotation="http://liftloop.org/model/feature label='lowest flow' kind='MASS_FLOW' minimum='0' maximum='1e4'"
	 * @generated
	 */
	Double getLowestFlowKgPerS();

	/**
	 * Sets the value of the '{@link org.liftloop.model.LoopLimits#getLowestFlowKgPerS <em>Lowest Flow Kg Per S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lowest Flow Kg Per S</em>' attribute.
	 * @see #getLowestFlowKgPerS()
	 * @generated
	 */
	void setLowestFlowKgPerS(Double value);

	/**
	 * Returns the value of the '<em><b>Lowest Setpoint K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest setpoint that a twin may write. Unit: K. Range: ≥ 200 and ≤ 700. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lowest Setpoint K</em>' attribute.
	 * @see #setLowestSetpointK(Double)
	 * @see org.liftloop.model.ModelPackage#getLoopLimits_LowestSetpointK()
	 * @model annotation="http://liftloop.org/model/feature label='lowest setpoint' kind='TEMPERATURE' minimum='200' maximum='700'"
	 * @generated
	 */
	Double getLowestSetpointK();

	/**
	 * Sets the value of the '{@link org.liftloop.model.LoopLimits#getLowestSetpointK <em>Lowest Setpoint K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lowest Setpoint K</em>' attribute.
	 * @see #getLowestSetpointK()
	 * @generated
	 */
	void setLowestSetpointK(Double value);

	/**
	 * Returns the value of the '<em><b>Highest Setpoint K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest setpoint that a twin may write. Unit: K. Range: ≥ 200 and ≤ 700. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Highest Setpoint K</em>' attribute.
	 * @see #setHighestSetpointK(Double)
	 * @see org.liftloop.model.ModelPackage#getLoopLimits_HighestSetpointK()
	 * @model annotation="http://liftloop.org/model/feature label='highest setpoint' kind='TEMPERATURE' minimum='200' maximum='700'"
	 * @generated
	 */
	Double getHighestSetpointK();

	/**
	 * Sets the value of the '{@link org.liftloop.model.LoopLimits#getHighestSetpointK <em>Highest Setpoint K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Highest Setpoint K</em>' attribute.
	 * @see #getHighestSetpointK()
	 * @generated
	 */
	void setHighestSetpointK(Double value);

	/**
	 * Returns the value of the '<em><b>Margin K</b></em>' attribute.
	 * The default value is <code>"2.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance that a setpoint keeps from the highest hot temperature. Unit: K. Range: ≥ 0 and ≤ 100. Default: 2.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Margin K</em>' attribute.
	 * @see #setMarginK(double)
	 * @see org.liftloop.model.ModelPackage#getLoopLimits_MarginK()
	 * @model default="2.0"
	 *        annotation="http://liftloop.org/model/feature label='margin' kind='TEMPERATURE_DIFFERENCE' minimum='0' maximum='100'"
	 * @generated
	 */
	double getMarginK();

	/**
	 * Sets the value of the '{@link org.liftloop.model.LoopLimits#getMarginK <em>Margin K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Margin K</em>' attribute.
	 * @see #getMarginK()
	 * @generated
	 */
	void setMarginK(double value);

	/**
	 * Returns the value of the '<em><b>Largest Step K</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest change of the setpoint at once. Unit: K. Range: > 0 and ≤ 100. Default: 1.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Largest Step K</em>' attribute.
	 * @see #setLargestStepK(double)
	 * @see org.liftloop.model.ModelPackage#getLoopLimits_LargestStepK()
	 * @model default="1.0"
	 *        annotation="http://liftloop.org/model/feature label='largest step' kind='TEMPERATURE_DIFFERENCE' minimumExclusive='0' maximum='100'"
	 * @generated
	 */
	double getLargestStepK();

	/**
	 * Sets the value of the '{@link org.liftloop.model.LoopLimits#getLargestStepK <em>Largest Step K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Largest Step K</em>' attribute.
	 * @see #getLargestStepK()
	 * @generated
	 */
	void setLargestStepK(double value);

	/**
	 * Returns the value of the '<em><b>Minimum Hold Time S</b></em>' attribute.
	 * The default value is <code>"900.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shortest time between two changes of the setpoint. Unit: s. Range: ≥ 0 and ≤ 1e5. Default: 900.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Hold Time S</em>' attribute.
	 * @see #setMinimumHoldTimeS(double)
	 * @see org.liftloop.model.ModelPackage#getLoopLimits_MinimumHoldTimeS()
	 * @model default="900.0"
	 *        annotation="http://liftloop.org/model/feature label='minimum hold time' kind='TIME' minimum='0' maximum='1e5'"
	 * @generated
	 */
	double getMinimumHoldTimeS();

	/**
	 * Sets the value of the '{@link org.liftloop.model.LoopLimits#getMinimumHoldTimeS <em>Minimum Hold Time S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Hold Time S</em>' attribute.
	 * @see #getMinimumHoldTimeS()
	 * @generated
	 */
	void setMinimumHoldTimeS(double value);

} // LoopLimits
