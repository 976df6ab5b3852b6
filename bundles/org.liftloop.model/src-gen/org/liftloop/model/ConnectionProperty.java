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
 * A representation of the model object '<em><b>Connection Property</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A setting of a connection that is particular to its kind. Never a password: those are in secure storage.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.ConnectionProperty#getKey <em>Key</em>}</li>
 *   <li>{@link org.liftloop.model.ConnectionProperty#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getConnectionProperty()
 * @model
 * @generated
 */
public interface ConnectionProperty extends EObject {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the setting, as the kind of connection knows it, unique in its connection. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.liftloop.model.ModelPackage#getConnectionProperty_Key()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='key'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.liftloop.model.ConnectionProperty#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value of the setting. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.liftloop.model.ModelPackage#getConnectionProperty_Value()
	 * @model annotation="http://liftloop.org/model/feature label='value'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.liftloop.model.ConnectionProperty#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // ConnectionProperty
