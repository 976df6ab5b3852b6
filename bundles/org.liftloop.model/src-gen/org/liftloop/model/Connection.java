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
 * A representation of the model object '<em><b>Connection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A connection to equipment: where it is, and where each signal of the assets is found there. Passwords are not part of it; they are in secure storage.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.Connection#getName <em>Name</em>}</li>
 *   <li>{@link org.liftloop.model.Connection#getDescription <em>Description</em>}</li>
 *   <li>{@link org.liftloop.model.Connection#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.liftloop.model.Connection#getEndpoint <em>Endpoint</em>}</li>
 *   <li>{@link org.liftloop.model.Connection#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.liftloop.model.Connection#getTemplates <em>Templates</em>}</li>
 *   <li>{@link org.liftloop.model.Connection#getMappings <em>Mappings</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getConnection()
 * @model
 * @generated
 */
public interface Connection extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the connection, unique in its field. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.liftloop.model.ModelPackage#getConnection_Name()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Connection#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a reader should know about the connection. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.liftloop.model.ModelPackage#getConnection_Description()
	 * @model annotation="http://liftloop.org/model/feature label='description'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Connection#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Provider</b></em>' attribute.
	 * The default value is <code>"org.liftloop.opcua"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the kind of connection, as a plug-in contributes it. Unit: text. Default: org.liftloop.opcua.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provider</em>' attribute.
	 * @see #setProvider(String)
	 * @see org.liftloop.model.ModelPackage#getConnection_Provider()
	 * @model default="org.liftloop.opcua" required="true"
	 *        annotation="http://liftloop.org/model/feature label='kind of connection'"
	 * @generated
	 */
	String getProvider();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Connection#getProvider <em>Provider</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provider</em>' attribute.
	 * @see #getProvider()
	 * @generated
	 */
	void setProvider(String value);

	/**
	 * Returns the value of the '<em><b>Endpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the equipment is, a URL such as opc.tcp://host:4840 or what else the kind of connection takes. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Endpoint</em>' attribute.
	 * @see #setEndpoint(String)
	 * @see org.liftloop.model.ModelPackage#getConnection_Endpoint()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='endpoint'"
	 * @generated
	 */
	String getEndpoint();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Connection#getEndpoint <em>Endpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Endpoint</em>' attribute.
	 * @see #getEndpoint()
	 * @generated
	 */
	void setEndpoint(String value);

	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.liftloop.model.ConnectionProperty}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Further settings of the kind of connection. Never a password.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see org.liftloop.model.ModelPackage#getConnection_Properties()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='properties'"
	 * @generated
	 */
	EList<ConnectionProperty> getProperties();

	/**
	 * Returns the value of the '<em><b>Templates</b></em>' containment reference list.
	 * The list contents are of type {@link org.liftloop.model.AddressTemplate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Addresses of signals that every asset has, with {asset} where its name belongs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Templates</em>' containment reference list.
	 * @see org.liftloop.model.ModelPackage#getConnection_Templates()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='address templates'"
	 * @generated
	 */
	EList<AddressTemplate> getTemplates();

	/**
	 * Returns the value of the '<em><b>Mappings</b></em>' containment reference list.
	 * The list contents are of type {@link org.liftloop.model.TagMapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Addresses of signals of one asset. They win over templates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mappings</em>' containment reference list.
	 * @see org.liftloop.model.ModelPackage#getConnection_Mappings()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='mapped tags'"
	 * @generated
	 */
	EList<TagMapping> getMappings();

} // Connection
