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
 * A representation of the model object '<em><b>Loop Exchanger</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A heat exchanger between the coolant and the secondary stream.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.LoopExchanger#getArrangement <em>Arrangement</em>}</li>
 *   <li>{@link org.liftloop.model.LoopExchanger#getCleanConductanceWPerK <em>Clean Conductance WPer K</em>}</li>
 *   <li>{@link org.liftloop.model.LoopExchanger#getAreaM2 <em>Area M2</em>}</li>
 *   <li>{@link org.liftloop.model.LoopExchanger#getPrimaryFilmPart <em>Primary Film Part</em>}</li>
 *   <li>{@link org.liftloop.model.LoopExchanger#getSecondaryFilmPart <em>Secondary Film Part</em>}</li>
 *   <li>{@link org.liftloop.model.LoopExchanger#getFoulingM2KPerW <em>Fouling M2K Per W</em>}</li>
 *   <li>{@link org.liftloop.model.LoopExchanger#getFoulingAllowanceM2KPerW <em>Fouling Allowance M2K Per W</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getLoopExchanger()
 * @model
 * @generated
 */
public interface LoopExchanger extends EObject {
	/**
	 * Returns the value of the '<em><b>Arrangement</b></em>' attribute.
	 * The default value is <code>"COUNTERFLOW"</code>.
	 * The literals are from the enumeration {@link org.liftloop.model.ExchangerArrangement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the streams pass each other. Unit: dimensionless (choice). Default: COUNTERFLOW.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arrangement</em>' attribute.
	 * @see org.liftloop.model.ExchangerArrangement
	 * @see #setArrangement(ExchangerArrangement)
	 * @see org.liftloop.model.ModelPackage#getLoopExchanger_Arrangement()
	 * @model default="COUNTERFLOW"
	 *        annotation="http://liftloop.org/model/feature label='flow arrangement'"
	 * @generated
	 */
	ExchangerArrangement getArrangement();

	/**
	 * Sets the value of the '{@link org.liftloop.model.LoopExchanger#getArrangement <em>Arrangement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arrangement</em>' attribute.
	 * @see org.liftloop.model.ExchangerArrangement
	 * @see #getArrangement()
	 * @generated
	 */
	void setArrangement(ExchangerArrangement value);

	/**
	 * Returns the value of the '<em><b>Clean Conductance WPer K</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conductance of the clean exchanger at the rated flows. Unit: W/K. Range: > 0 and ≤ 1e8. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clean Conductance WPer K</em>' attribute.
	 * @see #setCleanConductanceWPerK(Double)
	 * @see org.liftloop.model.ModelPackage#getLoopExchanger_CleanConductanceWPerK()
	 * @model annotation="http://liftloop.org/model/feature label='clean conductance (UA)' kind='CONDUCTANCE' minimumExclusive='0' maximum='1e8'"
	 * @generated
	 */
	Double getCleanConductanceWPerK();

	/**
	 * Sets the value of the '{@link org.liftloop.model.LoopExchanger#getCleanConductanceWPerK <em>Clean Conductance WPer K</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clean Conductance WPer K</em>' attribute.
	 * @see #getCleanConductanceWPerK()
	 * @generated
	 */
	void setCleanConductanceWPerK(Double value);

	/**
	 * Returns the value of the '<em><b>Area M2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Area to which the fouling resistance belongs. Unit: m². Range: > 0 and ≤ 1e5. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area M2</em>' attribute.
	 * @see #setAreaM2(Double)
	 * @see org.liftloop.model.ModelPackage#getLoopExchanger_AreaM2()
	 * @model annotation="http://liftloop.org/model/feature label='heat-transfer area' kind='AREA' minimumExclusive='0' maximum='1e5'"
	 * @generated
	 */
	Double getAreaM2();

	/**
	 * Sets the value of the '{@link org.liftloop.model.LoopExchanger#getAreaM2 <em>Area M2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area M2</em>' attribute.
	 * @see #getAreaM2()
	 * @generated
	 */
	void setAreaM2(Double value);

	/**
	 * Returns the value of the '<em><b>Primary Film Part</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Part of the clean thermal resistance that lies in the film of the coolant, at the rated flows: UA falls with the flow by it. Unit: dimensionless. Range: ≥ 0 and ≤ 1. Default: 0.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Primary Film Part</em>' attribute.
	 * @see #setPrimaryFilmPart(double)
	 * @see org.liftloop.model.ModelPackage#getLoopExchanger_PrimaryFilmPart()
	 * @model default="0.0"
	 *        annotation="http://liftloop.org/model/feature label='part of the primary film' kind='FRACTION' minimum='0' maximum='1'"
	 * @generated
	 */
	double getPrimaryFilmPart();

	/**
	 * Sets the value of the '{@link org.liftloop.model.LoopExchanger#getPrimaryFilmPart <em>Primary Film Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Primary Film Part</em>' attribute.
	 * @see #getPrimaryFilmPart()
	 * @generated
	 */
	void setPrimaryFilmPart(double value);

	/**
	 * Returns the value of the '<em><b>Secondary Film Part</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Part of the clean thermal resistance that lies in the film of the secondary stream, at the rated flows: UA falls with its flow by it. Both parts together at most 1. Unit: dimensionless. Range: ≥ 0 and ≤ 1. Default: 0.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Secondary Film Part</em>' attribute.
	 * @see #setSecondaryFilmPart(double)
	 * @see org.liftloop.model.ModelPackage#getLoopExchanger_SecondaryFilmPart()
	 * @model default="0.0"
	 *        annotation="http://liftloop.org/model/feature label='part of the secondary film' kind='FRACTION' minimum='0' maximum='1'"
	 * @generated
	 */
	double getSecondaryFilmPart();

	/**
	 * Sets the value of the '{@link org.liftloop.model.LoopExchanger#getSecondaryFilmPart <em>Secondary Film Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Secondary Film Part</em>' attribute.
	 * @see #getSecondaryFilmPart()
	 * @generated
	 */
	void setSecondaryFilmPart(double value);

	/**
	 * Returns the value of the '<em><b>Fouling M2K Per W</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fouling resistance of both sides together, as last known. Unit: m²·K/W. Range: ≥ 0 and ≤ 0.1. Default: 0.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fouling M2K Per W</em>' attribute.
	 * @see #setFoulingM2KPerW(double)
	 * @see org.liftloop.model.ModelPackage#getLoopExchanger_FoulingM2KPerW()
	 * @model default="0.0"
	 *        annotation="http://liftloop.org/model/feature label='present fouling resistance' kind='FOULING_RESISTANCE' minimum='0' maximum='0.1'"
	 * @generated
	 */
	double getFoulingM2KPerW();

	/**
	 * Sets the value of the '{@link org.liftloop.model.LoopExchanger#getFoulingM2KPerW <em>Fouling M2K Per W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fouling M2K Per W</em>' attribute.
	 * @see #getFoulingM2KPerW()
	 * @generated
	 */
	void setFoulingM2KPerW(double value);

	/**
	 * Returns the value of the '<em><b>Fouling Allowance M2K Per W</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fouling resistance at which the exchanger is to be cleaned. Unit: m²·K/W. Range: > 0 and ≤ 0.1. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fouling Allowance M2K Per W</em>' attribute.
	 * @see #setFoulingAllowanceM2KPerW(Double)
	 * @see org.liftloop.model.ModelPackage#getLoopExchanger_FoulingAllowanceM2KPerW()
	 * @model annotation="http://liftloop.org/model/feature label='fouling allowance' kind='FOULING_RESISTANCE' minimumExclusive='0' maximum='0.1'"
	 * @generated
	 */
	Double getFoulingAllowanceM2KPerW();

	/**
	 * Sets the value of the '{@link org.liftloop.model.LoopExchanger#getFoulingAllowanceM2KPerW <em>Fouling Allowance M2K Per W</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fouling Allowance M2K Per W</em>' attribute.
	 * @see #getFoulingAllowanceM2KPerW()
	 * @generated
	 */
	void setFoulingAllowanceM2KPerW(Double value);

} // LoopExchanger
