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
 * A representation of the model object '<em><b>Design Case</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A design tried for a well: what differs from the well as it is. What is null or empty is as in the well.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.DesignCase#getName <em>Name</em>}</li>
 *   <li>{@link org.liftloop.model.DesignCase#getDescription <em>Description</em>}</li>
 *   <li>{@link org.liftloop.model.DesignCase#getUnitDesignation <em>Unit Designation</em>}</li>
 *   <li>{@link org.liftloop.model.DesignCase#getStrokeM <em>Stroke M</em>}</li>
 *   <li>{@link org.liftloop.model.DesignCase#getStrokesPerMinute <em>Strokes Per Minute</em>}</li>
 *   <li>{@link org.liftloop.model.DesignCase#getPlungerDiameterM <em>Plunger Diameter M</em>}</li>
 *   <li>{@link org.liftloop.model.DesignCase#getPumpFillage <em>Pump Fillage</em>}</li>
 *   <li>{@link org.liftloop.model.DesignCase#getPumpIntakePressurePa <em>Pump Intake Pressure Pa</em>}</li>
 *   <li>{@link org.liftloop.model.DesignCase#getTapers <em>Tapers</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getDesignCase()
 * @model
 * @generated
 */
public interface DesignCase extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the design, unique among those of the well. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.liftloop.model.ModelPackage#getDesignCase_Name()
	 * @model annotation="http://liftloop.org/model/feature label='name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.liftloop.model.DesignCase#getName <em>Name</em>}' attribute.
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
	 * What the design is meant to show. Unit: text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.liftloop.model.ModelPackage#getDesignCase_Description()
	 * @model annotation="http://liftloop.org/model/feature label='description'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.liftloop.model.DesignCase#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Unit Designation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Designation of another pumping unit in the catalogue. Unit: text. Null for the unit of the well.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Designation</em>' attribute.
	 * @see #setUnitDesignation(String)
	 * @see org.liftloop.model.ModelPackage#getDesignCase_UnitDesignation()
	 * @model annotation="http://liftloop.org/model/feature label='pumping unit'"
	 * @generated
	 */
	String getUnitDesignation();

	/**
	 * Sets the value of the '{@link org.liftloop.model.DesignCase#getUnitDesignation <em>Unit Designation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Designation</em>' attribute.
	 * @see #getUnitDesignation()
	 * @generated
	 */
	void setUnitDesignation(String value);

	/**
	 * Returns the value of the '<em><b>Stroke M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Polished-rod stroke: the crank radius is set to give it. Unit: m. Range: ≥ 0.2 and ≤ 12. Null for the stroke of the unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stroke M</em>' attribute.
	 * @see #setStrokeM(Double)
	 * @see org.liftloop.model.ModelPackage#getDesignCase_StrokeM()
	 * @model annotation="http://liftloop.org/model/feature label='stroke' kind='POSITION' minimum='0.2' maximum='12'"
	 * @generated
	 */
	Double getStrokeM();

	/**
	 * Sets the value of the '{@link org.liftloop.model.DesignCase#getStrokeM <em>Stroke M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stroke M</em>' attribute.
	 * @see #getStrokeM()
	 * @generated
	 */
	void setStrokeM(Double value);

	/**
	 * Returns the value of the '<em><b>Strokes Per Minute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pumping speed. Unit: strokes per minute (1/min). Range: > 0 and ≤ 40. Null for the speed of the well.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strokes Per Minute</em>' attribute.
	 * @see #setStrokesPerMinute(Double)
	 * @see org.liftloop.model.ModelPackage#getDesignCase_StrokesPerMinute()
	 * @model annotation="http://liftloop.org/model/feature label='pumping speed' kind='PUMPING_SPEED' minimumExclusive='0' maximum='40'"
	 * @generated
	 */
	Double getStrokesPerMinute();

	/**
	 * Sets the value of the '{@link org.liftloop.model.DesignCase#getStrokesPerMinute <em>Strokes Per Minute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strokes Per Minute</em>' attribute.
	 * @see #getStrokesPerMinute()
	 * @generated
	 */
	void setStrokesPerMinute(Double value);

	/**
	 * Returns the value of the '<em><b>Plunger Diameter M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Diameter of the plunger. Unit: m. Range: ≥ 0.01 and ≤ 0.2. Null for the plunger of the well.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plunger Diameter M</em>' attribute.
	 * @see #setPlungerDiameterM(Double)
	 * @see org.liftloop.model.ModelPackage#getDesignCase_PlungerDiameterM()
	 * @model annotation="http://liftloop.org/model/feature label='plunger diameter' kind='DIAMETER' minimum='0.01' maximum='0.2'"
	 * @generated
	 */
	Double getPlungerDiameterM();

	/**
	 * Sets the value of the '{@link org.liftloop.model.DesignCase#getPlungerDiameterM <em>Plunger Diameter M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plunger Diameter M</em>' attribute.
	 * @see #getPlungerDiameterM()
	 * @generated
	 */
	void setPlungerDiameterM(Double value);

	/**
	 * Returns the value of the '<em><b>Pump Fillage</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pump fillage that is assumed, as a fraction of the pump stroke. Unit: dimensionless. Range: ≥ 0.05 and ≤ 1. Default: 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pump Fillage</em>' attribute.
	 * @see #setPumpFillage(double)
	 * @see org.liftloop.model.ModelPackage#getDesignCase_PumpFillage()
	 * @model default="1"
	 *        annotation="http://liftloop.org/model/feature label='pump fillage' kind='FRACTION' minimum='0.05' maximum='1'"
	 * @generated
	 */
	double getPumpFillage();

	/**
	 * Sets the value of the '{@link org.liftloop.model.DesignCase#getPumpFillage <em>Pump Fillage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pump Fillage</em>' attribute.
	 * @see #getPumpFillage()
	 * @generated
	 */
	void setPumpFillage(double value);

	/**
	 * Returns the value of the '<em><b>Pump Intake Pressure Pa</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pump intake pressure that is assumed. Unit: Pa. Range: ≥ 0 and ≤ 1e8. Null for that of the well.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pump Intake Pressure Pa</em>' attribute.
	 * @see #setPumpIntakePressurePa(Double)
	 * @see org.liftloop.model.ModelPackage#getDesignCase_PumpIntakePressurePa()
	 * @model annotation="http://liftloop.org/model/feature label='pump intake pressure' kind='PRESSURE' minimum='0' maximum='1e8'"
	 * @generated
	 */
	Double getPumpIntakePressurePa();

	/**
	 * Sets the value of the '{@link org.liftloop.model.DesignCase#getPumpIntakePressurePa <em>Pump Intake Pressure Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pump Intake Pressure Pa</em>' attribute.
	 * @see #getPumpIntakePressurePa()
	 * @generated
	 */
	void setPumpIntakePressurePa(Double value);

	/**
	 * Returns the value of the '<em><b>Tapers</b></em>' containment reference list.
	 * The list contents are of type {@link org.liftloop.model.RodTaper}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other rods, from top to bottom. Empty for the rod string of the well.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tapers</em>' containment reference list.
	 * @see org.liftloop.model.ModelPackage#getDesignCase_Tapers()
	 * @model containment="true"
	 *        annotation="http://liftloop.org/model/feature label='tapers'"
	 * @generated
	 */
	EList<RodTaper> getTapers();

} // DesignCase
