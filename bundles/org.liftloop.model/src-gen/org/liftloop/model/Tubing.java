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
 * A representation of the model object '<em><b>Tubing</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The tubing in which the rods move.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.Tubing#getInnerDiameterM <em>Inner Diameter M</em>}</li>
 *   <li>{@link org.liftloop.model.Tubing#getOuterDiameterM <em>Outer Diameter M</em>}</li>
 *   <li>{@link org.liftloop.model.Tubing#isAnchored <em>Anchored</em>}</li>
 *   <li>{@link org.liftloop.model.Tubing#getYoungsModulusPa <em>Youngs Modulus Pa</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getTubing()
 * @model
 * @generated
 */
public interface Tubing extends EObject {
	/**
	 * Returns the value of the '<em><b>Inner Diameter M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inner diameter. Unit: m. Range: ≥ 0.01 and ≤ 0.5. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inner Diameter M</em>' attribute.
	 * @see #setInnerDiameterM(Double)
	 * @see org.liftloop.model.ModelPackage#getTubing_InnerDiameterM()
	 * @model annotation="http://liftloop.org/model/feature label='inner diameter' kind='DIAMETER' minimum='0.01' maximum='0.5'"
	 * @generated
	 */
	Double getInnerDiameterM();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Tubing#getInnerDiameterM <em>Inner Diameter M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inner Diameter M</em>' attribute.
	 * @see #getInnerDiameterM()
	 * @generated
	 */
	void setInnerDiameterM(Double value);

	/**
	 * Returns the value of the '<em><b>Outer Diameter M</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outer diameter. Unit: m. Range: ≥ 0.01 and ≤ 0.5. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outer Diameter M</em>' attribute.
	 * @see #setOuterDiameterM(Double)
	 * @see org.liftloop.model.ModelPackage#getTubing_OuterDiameterM()
	 * @model annotation="http://liftloop.org/model/feature label='outer diameter' kind='DIAMETER' minimum='0.01' maximum='0.5'"
	 * @generated
	 */
	Double getOuterDiameterM();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Tubing#getOuterDiameterM <em>Outer Diameter M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outer Diameter M</em>' attribute.
	 * @see #getOuterDiameterM()
	 * @generated
	 */
	void setOuterDiameterM(Double value);

	/**
	 * Returns the value of the '<em><b>Anchored</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the tubing is anchored at the pump; if not, it stretches with the fluid load. Unit: dimensionless (yes or no). Default: true.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchored</em>' attribute.
	 * @see #setAnchored(boolean)
	 * @see org.liftloop.model.ModelPackage#getTubing_Anchored()
	 * @model default="true"
	 *        annotation="http://liftloop.org/model/feature label='anchored'"
	 * @generated
	 */
	boolean isAnchored();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Tubing#isAnchored <em>Anchored</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anchored</em>' attribute.
	 * @see #isAnchored()
	 * @generated
	 */
	void setAnchored(boolean value);

	/**
	 * Returns the value of the '<em><b>Youngs Modulus Pa</b></em>' attribute.
	 * The default value is <code>"2.07e11"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Young's modulus of the tubing. The default is that of steel: 30e6 psi = 2.068e11 Pa, rounded. Unit: Pa. Range: ≥ 1e10 and ≤ 4e11. Default: 2.07e11.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Youngs Modulus Pa</em>' attribute.
	 * @see #setYoungsModulusPa(double)
	 * @see org.liftloop.model.ModelPackage#getTubing_YoungsModulusPa()
	 * @model default="2.07e11"
	 *        annotation="http://liftloop.org/model/feature label='Young\'s modulus' kind='ELASTICITY' minimum='1e10' maximum='4e11'"
	 * @generated
	 */
	double getYoungsModulusPa();

	/**
	 * Sets the value of the '{@link org.liftloop.model.Tubing#getYoungsModulusPa <em>Youngs Modulus Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Youngs Modulus Pa</em>' attribute.
	 * @see #getYoungsModulusPa()
	 * @generated
	 */
	void setYoungsModulusPa(double value);

} // Tubing
