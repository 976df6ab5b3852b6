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
 * A representation of the model object '<em><b>Surface Card</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A measured surface card: polished-rod load against polished-rod position over one stroke.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.SurfaceCard#getName <em>Name</em>}</li>
 *   <li>{@link org.liftloop.model.SurfaceCard#getCapturedAt <em>Captured At</em>}</li>
 *   <li>{@link org.liftloop.model.SurfaceCard#getStrokesPerMinute <em>Strokes Per Minute</em>}</li>
 *   <li>{@link org.liftloop.model.SurfaceCard#getPositionM <em>Position M</em>}</li>
 *   <li>{@link org.liftloop.model.SurfaceCard#getLoadN <em>Load N</em>}</li>
 *   <li>{@link org.liftloop.model.SurfaceCard#getTiming <em>Timing</em>}</li>
 *   <li>{@link org.liftloop.model.SurfaceCard#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.liftloop.model.SurfaceCard#getAssumptions <em>Assumptions</em>}</li>
 *   <li>{@link org.liftloop.model.SurfaceCard#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getSurfaceCard()
 * @model
 * @generated
 */
public interface SurfaceCard extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the card, unique in its well. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.liftloop.model.ModelPackage#getSurfaceCard_Name()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.liftloop.model.SurfaceCard#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Captured At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the card was taken: ISO 8601 date, or date and time with or without offset, for example 2026-03-01T06:30:00Z. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Captured At</em>' attribute.
	 * @see #setCapturedAt(String)
	 * @see org.liftloop.model.ModelPackage#getSurfaceCard_CapturedAt()
	 * @model annotation="http://liftloop.org/model/feature label='captured at'"
	 * @generated
	 */
	String getCapturedAt();

	/**
	 * Sets the value of the '{@link org.liftloop.model.SurfaceCard#getCapturedAt <em>Captured At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Captured At</em>' attribute.
	 * @see #getCapturedAt()
	 * @generated
	 */
	void setCapturedAt(String value);

	/**
	 * Returns the value of the '<em><b>Strokes Per Minute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pumping speed while the card was taken. When null that of the well counts. Unit: strokes per minute (1/min). Range: > 0 and ≤ 40. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strokes Per Minute</em>' attribute.
	 * @see #setStrokesPerMinute(Double)
	 * @see org.liftloop.model.ModelPackage#getSurfaceCard_StrokesPerMinute()
	 * @model annotation="http://liftloop.org/model/feature label='pumping speed' kind='PUMPING_SPEED' minimumExclusive='0' maximum='40'"
	 * @generated
	 */
	Double getStrokesPerMinute();

	/**
	 * Sets the value of the '{@link org.liftloop.model.SurfaceCard#getStrokesPerMinute <em>Strokes Per Minute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strokes Per Minute</em>' attribute.
	 * @see #getStrokesPerMinute()
	 * @generated
	 */
	void setStrokesPerMinute(Double value);

	/**
	 * Returns the value of the '<em><b>Position M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Position of the polished rod at each point, up positive. Unit: m. Range: ≥ -20 and ≤ 20. Must be given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position M</em>' attribute.
	 * @see #setPositionM(DoubleArray)
	 * @see org.liftloop.model.ModelPackage#getSurfaceCard_PositionM()
	 * @model dataType="org.liftloop.model.DoubleArray" required="true"
	 *        annotation="http://liftloop.org/model/feature label='polished-rod position' kind='POSITION' minimum='-20' maximum='20'"
	 * @generated
	 */
	DoubleArray getPositionM();

	/**
	 * Sets the value of the '{@link org.liftloop.model.SurfaceCard#getPositionM <em>Position M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position M</em>' attribute.
	 * @see #getPositionM()
	 * @generated
	 */
	void setPositionM(DoubleArray value);

	/**
	 * Returns the value of the '<em><b>Load N</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Polished-rod load at each point. Unit: N. Range: ≥ -1e6 and ≤ 1e6. Must be given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Load N</em>' attribute.
	 * @see #setLoadN(DoubleArray)
	 * @see org.liftloop.model.ModelPackage#getSurfaceCard_LoadN()
	 * @model dataType="org.liftloop.model.DoubleArray" required="true"
	 *        annotation="http://liftloop.org/model/feature label='polished-rod load' kind='FORCE' minimum='-1e6' maximum='1e6'"
	 * @generated
	 */
	DoubleArray getLoadN();

	/**
	 * Sets the value of the '{@link org.liftloop.model.SurfaceCard#getLoadN <em>Load N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Load N</em>' attribute.
	 * @see #getLoadN()
	 * @generated
	 */
	void setLoadN(DoubleArray value);

	/**
	 * Returns the value of the '<em><b>Timing</b></em>' attribute.
	 * The default value is <code>"UNIFORM_TIME"</code>.
	 * The literals are from the enumeration {@link org.liftloop.model.CardTiming}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the points lie in time. Default: UNIFORM_TIME. Unit: dimensionless (a choice).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timing</em>' attribute.
	 * @see org.liftloop.model.CardTiming
	 * @see #setTiming(CardTiming)
	 * @see org.liftloop.model.ModelPackage#getSurfaceCard_Timing()
	 * @model default="UNIFORM_TIME"
	 *        annotation="http://liftloop.org/model/feature label='timing of points'"
	 * @generated
	 */
	CardTiming getTiming();

	/**
	 * Sets the value of the '{@link org.liftloop.model.SurfaceCard#getTiming <em>Timing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timing</em>' attribute.
	 * @see org.liftloop.model.CardTiming
	 * @see #getTiming()
	 * @generated
	 */
	void setTiming(CardTiming value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the card comes from. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(String)
	 * @see org.liftloop.model.ModelPackage#getSurfaceCard_Origin()
	 * @model annotation="http://liftloop.org/model/feature label='origin'"
	 * @generated
	 */
	String getOrigin();

	/**
	 * Sets the value of the '{@link org.liftloop.model.SurfaceCard#getOrigin <em>Origin</em>}' attribute.
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
	 * @see org.liftloop.model.ModelPackage#getSurfaceCard_Assumptions()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='assumptions'"
	 * @generated
	 */
	EList<Assumption> getAssumptions();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was found and done when the card was imported. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute list.
	 * @see org.liftloop.model.ModelPackage#getSurfaceCard_Notes()
	 * @model unique="false"
	 *        annotation="http://liftloop.org/model/feature label='import notes'"
	 * @generated
	 */
	EList<String> getNotes();

} // SurfaceCard
