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
 * A representation of the model object '<em><b>Asset</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A thing that has a twin: a well or a cooling loop.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.Asset#getName <em>Name</em>}</li>
 *   <li>{@link org.liftloop.model.Asset#getDescription <em>Description</em>}</li>
 *   <li>{@link org.liftloop.model.Asset#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.liftloop.model.Asset#getAssumptions <em>Assumptions</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getAsset()
 * @model abstract="true"
 * @generated
 */
public interface Asset extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the asset, unique in its field. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.liftloop.model.ModelPackage#getAsset_Name()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Asset#getName <em>Name</em>}' attribute.
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
	 * What a reader should know about the asset. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.liftloop.model.ModelPackage#getAsset_Description()
	 * @model annotation="http://liftloop.org/model/feature label='description'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Asset#getDescription <em>Description</em>}' attribute.
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
	 * Where the data of this asset come from. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(String)
	 * @see org.liftloop.model.ModelPackage#getAsset_Origin()
	 * @model annotation="http://liftloop.org/model/feature label='origin'"
	 * @generated
	 */
	String getOrigin();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Asset#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(String value);

	/**
	 * Returns the value of the '<em><b>Assumptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.liftloop.model.Assumption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is assumed rather than measured or documented, each with its reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assumptions</em>' containment reference list.
	 * @see org.liftloop.model.ModelPackage#getAsset_Assumptions()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='assumptions'"
	 * @generated
	 */
	EList<Assumption> getAssumptions();

} // Asset
