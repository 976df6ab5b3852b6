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

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Circulation Pump</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A circulation pump by its curve at the rated speed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.CirculationPump#getPoints <em>Points</em>}</li>
 *   <li>{@link org.liftloop.model.CirculationPump#getRequiredNpshM <em>Required Npsh M</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getCirculationPump()
 * @model
 * @generated
 */
public interface CirculationPump extends EObject {
	/**
	 * Returns the value of the '<em><b>Points</b></em>' containment reference list.
	 * The list contents are of type {@link org.liftloop.model.PumpCurvePoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points of the curve by rising flow.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' containment reference list.
	 * @see org.liftloop.model.ModelPackage#getCirculationPump_Points()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='curve'"
	 * @generated
	 */
	EList<PumpCurvePoint> getPoints();

	/**
	 * Returns the value of the '<em><b>Required Npsh M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Net positive suction head that the pump needs at its rated flow. Unit: m. Range: > 0 and ≤ 100. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required Npsh M</em>' attribute.
	 * @see #setRequiredNpshM(Double)
	 * @see org.liftloop.model.ModelPackage#getCirculationPump_RequiredNpshM()
	 * @model annotation="http://liftloop.org/model/feature label='required NPSH' kind='LENGTH' minimumExclusive='0' maximum='100'"
	 * @generated
	 */
	Double getRequiredNpshM();

	/**
	 * Sets the value of the '{@link org.liftloop.model.CirculationPump#getRequiredNpshM <em>Required Npsh M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required Npsh M</em>' attribute.
	 * @see #getRequiredNpshM()
	 * @generated
	 */
	void setRequiredNpshM(Double value);

} // CirculationPump
