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
 * A representation of the model object '<em><b>Tag Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The address of one signal of one asset.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.TagMapping#getAsset <em>Asset</em>}</li>
 *   <li>{@link org.liftloop.model.TagMapping#getSignal <em>Signal</em>}</li>
 *   <li>{@link org.liftloop.model.TagMapping#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getTagMapping()
 * @model
 * @generated
 */
public interface TagMapping extends EObject {
	/**
	 * Returns the value of the '<em><b>Asset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of an asset of the field. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asset</em>' attribute.
	 * @see #setAsset(String)
	 * @see org.liftloop.model.ModelPackage#getTagMapping_Asset()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='asset'"
	 * @generated
	 */
	String getAsset();

	/**
	 * Sets the value of the '{@link org.liftloop.model.TagMapping#getAsset <em>Asset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asset</em>' attribute.
	 * @see #getAsset()
	 * @generated
	 */
	void setAsset(String value);

	/**
	 * Returns the value of the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the signal, unique for its asset in its connection. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signal</em>' attribute.
	 * @see #setSignal(String)
	 * @see org.liftloop.model.ModelPackage#getTagMapping_Signal()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='signal'"
	 * @generated
	 */
	String getSignal();

	/**
	 * Sets the value of the '{@link org.liftloop.model.TagMapping#getSignal <em>Signal</em>}' attribute.
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
	 * Address of the signal in the notation of the kind of connection. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.liftloop.model.ModelPackage#getTagMapping_Address()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='address'"
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.liftloop.model.TagMapping#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

} // TagMapping
