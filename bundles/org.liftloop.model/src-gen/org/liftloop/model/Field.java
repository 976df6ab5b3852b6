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
 * A representation of the model object '<em><b>Field</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A field: the root of a Liftloop file. It holds the assets whose twins are watched. All quantities are SI.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.Field#getName <em>Name</em>}</li>
 *   <li>{@link org.liftloop.model.Field#getDescription <em>Description</em>}</li>
 *   <li>{@link org.liftloop.model.Field#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.liftloop.model.Field#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.liftloop.model.Field#getAssets <em>Assets</em>}</li>
 *   <li>{@link org.liftloop.model.Field#getConnections <em>Connections</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getField()
 * @model
 * @generated
 */
public interface Field extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the field, as people say it. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.liftloop.model.ModelPackage#getField_Name()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Field#getName <em>Name</em>}' attribute.
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
	 * What a reader should know about the field. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.liftloop.model.ModelPackage#getField_Description()
	 * @model annotation="http://liftloop.org/model/feature label='description'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Field#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the data of this field come from. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(String)
	 * @see org.liftloop.model.ModelPackage#getField_Origin()
	 * @model annotation="http://liftloop.org/model/feature label='origin'"
	 * @generated
	 */
	String getOrigin();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Field#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(String value);

	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format. A program reads files up to its own version and refuses newer ones. Unit: dimensionless. Range: ≥ 1 and ≤ 1000000. Default: 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.liftloop.model.ModelPackage#getField_FormatVersion()
	 * @model default="1"
	 *        annotation="http://liftloop.org/model/feature label='format version' kind='NUMBER' minimum='1' maximum='1000000'"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Field#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Assets</b></em>' containment reference list.
	 * The list contents are of type {@link org.liftloop.model.Asset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wells and cooling loops of the field.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assets</em>' containment reference list.
	 * @see org.liftloop.model.ModelPackage#getField_Assets()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='assets'"
	 * @generated
	 */
	EList<Asset> getAssets();

	/**
	 * Returns the value of the '<em><b>Connections</b></em>' containment reference list.
	 * The list contents are of type {@link org.liftloop.model.Connection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The connections by which the twins of the field hear their equipment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connections</em>' containment reference list.
	 * @see org.liftloop.model.ModelPackage#getField_Connections()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='connections'"
	 * @generated
	 */
	EList<Connection> getConnections();

} // Field
