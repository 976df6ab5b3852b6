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
 * A representation of the model object '<em><b>Assumption</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A value that was assumed, and why. Shown wherever the value is used.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.Assumption#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.liftloop.model.Assumption#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getAssumption()
 * @model
 * @generated
 */
public interface Assumption extends EObject {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the feature that is assumed, for example rodString or strokesPerMinute; a dot leads into a part, as in fluids.waterCut. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.liftloop.model.ModelPackage#getAssumption_Subject()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='subject'"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Assumption#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why this value was taken and on what ground. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.liftloop.model.ModelPackage#getAssumption_Reason()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='reason'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Assumption#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // Assumption
