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
 * A representation of the model object '<em><b>Rod String</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The rod string: its tapers from top to bottom.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.RodString#getTapers <em>Tapers</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getRodString()
 * @model
 * @generated
 */
public interface RodString extends EObject {
	/**
	 * Returns the value of the '<em><b>Tapers</b></em>' containment reference list.
	 * The list contents are of type {@link org.liftloop.model.RodTaper}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tapers from top to bottom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tapers</em>' containment reference list.
	 * @see org.liftloop.model.ModelPackage#getRodString_Tapers()
	 * @model containment="true" required="true"
	 *        annotation="http://liftloop.org/model/feature label='tapers'"
	 * @generated
	 */
	EList<RodTaper> getTapers();

} // RodString
