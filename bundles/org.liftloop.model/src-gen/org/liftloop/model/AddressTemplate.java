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
 * A representation of the model object '<em><b>Address Template</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The address of one signal of every asset.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.AddressTemplate#getSignal <em>Signal</em>}</li>
 *   <li>{@link org.liftloop.model.AddressTemplate#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getAddressTemplate()
 * @model
 * @generated
 */
public interface AddressTemplate extends EObject {
	/**
	 * Returns the value of the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the signal, unique among the templates of its connection. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signal</em>' attribute.
	 * @see #setSignal(String)
	 * @see org.liftloop.model.ModelPackage#getAddressTemplate_Signal()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='signal'"
	 * @generated
	 */
	String getSignal();

	/**
	 * Sets the value of the '{@link org.liftloop.model.AddressTemplate#getSignal <em>Signal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signal</em>' attribute.
	 * @see #getSignal()
	 * @generated
	 */
	void setSignal(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address of the signal in the notation of the kind of connection, with {asset} where the name of the asset belongs. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.liftloop.model.ModelPackage#getAddressTemplate_Address()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='address'"
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.liftloop.model.AddressTemplate#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

} // AddressTemplate
